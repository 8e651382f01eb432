package dev.docgen.engine.parse;

/**
 * What is wrong with a file's syntax.
 *
 * @param line 1-based
 * @param column 1-based; 0 when the whole line is meant
 * @param message what was found and expected, without a place
 */
record SyntaxProblem(int line, int column, String message) {}
