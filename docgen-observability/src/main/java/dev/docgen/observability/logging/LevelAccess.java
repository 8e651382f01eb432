package dev.docgen.observability.logging;

/** Levels of one logging backend; names and levels are checked before. */
interface LevelAccess {

  String effective(String logger);

  /** Returns the logger's own level, or {@code INHERITED}. */
  String own(String logger);

  void set(String logger, String level);
}
