package dev.docgen.examples.service.settings;

/** What {@code --help} says. */
public final class Help {
  private static final String HEAD =
      """
      DocGen service: documents uploaded source over HTTP.

        java -jar docgen-service.jar

      Configured by environment variables:

      """;
  private static final String FOOT =
      """

      Remote JMX is configured by the JVM's own flags, as JMX.md of docgen-observability has them:

        java -Dcom.sun.management.config.file=management.properties -jar docgen-service.jar

      Exit status: 0 after SIGTERM, 1 when the service cannot start, 2 when a setting is wrong.
      """;

  private Help() {}

  /** Returns the whole text, each setting in two lines. */
  public static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    for (Setting<?> setting : Settings.ALL) {
      text.append("  ").append(setting.key());
      text.append(setting.preset().isEmpty() ? "" : "=" + setting.preset());
      text.append("  (").append(setting.allowed()).append(")\n");
      text.append("      ").append(setting.meaning()).append('\n');
    }
    return text.append(FOOT).toString();
  }
}
