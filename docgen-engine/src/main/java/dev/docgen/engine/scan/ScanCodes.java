package dev.docgen.engine.scan;

/** The codes of what this step reports; {@code DIAGNOSTICS.md} describes them. */
final class ScanCodes {
  static final String UNREADABLE = "DG0101";
  static final String FILE_TOO_LARGE = "DG0102";
  static final String TOO_MANY_FILES = "DG0103";
  static final String TOO_MANY_BYTES = "DG0104";
  static final String LINK_LEADS_OUT = "DG0105";
  static final String NOT_A_FILE = "DG0106";
  static final String ARCHIVE_UNREADABLE = "DG0107";
  static final String UNSAFE_ENTRY_NAME = "DG0108";
  static final String ARCHIVE_EXPANDS = "DG0109";
  static final String DUPLICATE_ENTRY = "DG0110";
  static final String NOTHING_FOUND = "DG0112";
  static final String OTHER_LANGUAGE = "DG0115";

  private ScanCodes() {}
}
