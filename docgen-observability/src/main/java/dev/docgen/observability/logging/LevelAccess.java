package dev.docgen.observability.logging;

/** Levels of one logging backend; names and levels are checked before. */
interface LevelAccess {

  String effective(String logger);

  void set(String logger, String level);
}
