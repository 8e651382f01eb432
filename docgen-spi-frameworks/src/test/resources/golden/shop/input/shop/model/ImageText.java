package shop.model;

/**
 * What a picture shows.
 *
 * @param title in a word
 * @param alternative for those who cannot see it
 */
public record ImageText(String title, String alternative) {}
