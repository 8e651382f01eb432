package dev.docgen.frameworks.jaxrs;

import dev.docgen.model.Contact;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import org.jspecify.annotations.Nullable;

/** What the configuration says of the API: {@code mp.openapi.extensions.smallrye.info.*}. */
final class ConfiguredInfo {
  private static final String INFO = RestApplication.SMALLRYE + "info.";

  private ConfiguredInfo() {}

  static Info read(MicroProfileConfig config) {
    Contact contact =
        Contact.builder()
            .name(text(config, "contact.name"))
            .url(text(config, "contact.url"))
            .email(text(config, "contact.email"))
            .build();
    License license =
        License.builder()
            .name(text(config, "license.name"))
            .identifier(text(config, "license.identifier"))
            .url(text(config, "license.url"))
            .build();
    return Info.builder()
        .title(text(config, "title"))
        .version(text(config, "version"))
        .summary(text(config, "summary"))
        .description(text(config, "description"))
        .termsOfService(text(config, "termsOfService"))
        .contact(contact.equals(Contact.EMPTY) ? null : contact)
        .license(license.equals(License.EMPTY) ? null : license)
        .build();
  }

  private static @Nullable String text(MicroProfileConfig config, String key) {
    return config.get(INFO + key).orElse(null);
  }
}
