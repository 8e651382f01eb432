package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Contact;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.OAuthFlow;
import dev.docgen.model.SecurityScheme;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends addresses that are none, such as placeholders that nothing resolved: an optional one is
 * left out, one that a security scheme requires keeps its text in percent-codes.
 */
final class ApplicationChecks {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s${}]+@[^@\\s${}]+");
  private static final Pattern FORBIDDEN = Pattern.compile("[^\\w.~:/?#\\[\\]@!$&'()*+,;=%-]");

  private final Reporter reporter;

  ApplicationChecks(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the application with addresses that tools can read. */
  ApiModel mend(ApiModel application) {
    Map<String, SecurityScheme> schemes = new LinkedHashMap<>();
    application
        .components()
        .securitySchemes()
        .forEach((name, scheme) -> schemes.put(name, mend(scheme)));
    Components components = application.components().toBuilder().securitySchemes(schemes).build();
    return application.toBuilder().info(mend(application.info())).components(components).build();
  }

  private Info mend(Info info) {
    Contact contact = info.contact();
    License license = info.license();
    return info.toBuilder()
        .termsOfService(url("terms of service", info.termsOfService()))
        .contact(
            contact == null
                ? null
                : contact.toBuilder()
                    .url(url("contact's URL", contact.url()))
                    .email(email(contact.email()))
                    .build())
        .license(license == null ? null : mend(license))
        .build();
  }

  /** One that says nothing of itself, as where code computes it, would have an empty name. */
  private @Nullable License mend(License license) {
    License mended = license.toBuilder().url(url("license's URL", license.url())).build();
    boolean silent = mended.name() == null && mended.identifier() == null && mended.url() == null;
    return silent && mended.extensions().isEmpty() ? null : mended;
  }

  private @Nullable String url(String what, @Nullable String url) {
    return url == null || isAbsolute(url) ? url : leftOut(what, url);
  }

  private static boolean isAbsolute(String url) {
    try {
      return new URI(url).isAbsolute();
    } catch (URISyntaxException malformed) {
      return false;
    }
  }

  private @Nullable String email(@Nullable String email) {
    return email == null || EMAIL.matcher(email).matches()
        ? email
        : leftOut("contact's address", email);
  }

  private @Nullable String leftOut(String what, String text) {
    report(what, text, "left out");
    return null;
  }

  private SecurityScheme mend(SecurityScheme scheme) {
    Map<String, OAuthFlow> flows = new LinkedHashMap<>();
    scheme.flows().forEach((name, flow) -> flows.put(name, mend(flow)));
    return scheme.toBuilder()
        .flows(flows)
        .openIdConnectUrl(required(scheme.openIdConnectUrl()))
        .build();
  }

  private OAuthFlow mend(OAuthFlow flow) {
    return flow.toBuilder()
        .authorizationUrl(required(flow.authorizationUrl()))
        .tokenUrl(required(flow.tokenUrl()))
        .refreshUrl(required(flow.refreshUrl()))
        .build();
  }

  private @Nullable String required(@Nullable String url) {
    if (url == null || !FORBIDDEN.matcher(url).find()) {
      return url;
    }
    report("URL of a security scheme", url, "written in percent-codes");
    return FORBIDDEN
        .matcher(url)
        .replaceAll(
            match -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private void report(String what, String text, String instead) {
    reporter.report(
        "DG0514",
        Severity.WARNING,
        "the " + what + " '" + text + "' is no address; it is " + instead,
        SourceLocation.NONE);
  }
}
