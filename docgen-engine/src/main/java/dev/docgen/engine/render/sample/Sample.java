package dev.docgen.engine.render.sample;

/**
 * Code that calls an operation.
 *
 * @param label what a reader chooses by, such as {@code Python requests}
 * @param language the name that code highlighting knows, such as {@code python}
 * @param code lines ended by {@code \n}, none at the end
 */
public record Sample(String label, String language, String code) {}
