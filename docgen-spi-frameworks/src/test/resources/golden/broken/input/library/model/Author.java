package library.model;

/** Who wrote it. */
public record Author(String name, Book /* unfinished
