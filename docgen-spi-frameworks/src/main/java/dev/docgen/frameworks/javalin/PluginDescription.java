package dev.docgen.frameworks.javalin;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Contact;
import dev.docgen.model.Info;
import dev.docgen.model.License;
import dev.docgen.model.Server;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceUnit;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration of javalin-openapi's plugin says of the whole document, in {@code
 * withDefinitionConfiguration((version, definition) -> …)}: literal texts alone. Of several
 * versions the first that says something of the application wins.
 */
final class PluginDescription {
  private static final String CONFIGURING = "withDefinitionConfiguration";

  private final ApiModel.Builder model;
  private final SecuritySchemes schemes = new SecuritySchemes();
  private Info info = Info.EMPTY;

  private PluginDescription(ApiModel.Builder model) {
    this.model = model;
  }

  /** Adds what the sources configure. */
  static void add(SourceTree sources, ApiModel.Builder model) {
    PluginDescription description = new PluginDescription(model);
    for (SourceUnit unit : sources.mentioning(CONFIGURING)) {
      unit.allTypes().stream()
          .flatMap(JavalinApplication::functions)
          .forEach(description::configured);
    }
    model.info(description.info);
    description.schemes.addTo(model);
  }

  private void configured(Function code) {
    for (MethodCallExpr call : code.code().findAll(MethodCallExpr.class)) {
      if (call.getNameAsString().equals(CONFIGURING) && call.getArguments().size() == 1) {
        code.snippet(call.getArgument(0))
            .function()
            .filter(it -> it.parameters().size() == 2)
            .ifPresent(it -> it.chainsOn(it.parameters().get(1)).forEach(this::defined));
      }
    }
  }

  private void defined(List<Step> steps) {
    for (Step step : steps) {
      switch (step.name()) {
        case "withInfo", "withOpenApiInfo", "info" -> info = info(inside(step));
        case "withServer", "server" -> server(inside(step));
        case "withSecurity" -> inside(step).forEach(schemes::hear);
        default -> schemes.hear(step);
      }
    }
  }

  /** Returns the calls that the function which is a step's last argument makes on its parameter. */
  static List<Step> inside(Step step) {
    List<Snippet> arguments = step.arguments();
    return arguments.isEmpty()
        ? List.of()
        : arguments
            .get(arguments.size() - 1)
            .function()
            .map(Function::callsOnParameter)
            .orElse(List.of());
  }

  /** Returns the literal text that {@code title("…")} or {@code setTitle("…")} is given. */
  private static Optional<String> text(List<Step> steps, String property) {
    String setter = "set" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return steps.stream()
        .filter(it -> it.name().equals(property) || it.name().equals(setter))
        .flatMap(it -> it.arguments().stream())
        .flatMap(it -> it.text().stream())
        .findFirst();
  }

  private static Optional<List<Step>> inner(List<Step> steps, String name) {
    return steps.stream()
        .filter(it -> it.name().equals(name))
        .map(PluginDescription::inside)
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  private Info info(List<Step> steps) {
    if (!info.equals(Info.EMPTY)) {
      return info;
    }
    Info.Builder said = Info.builder();
    text(steps, "title").ifPresent(said::title);
    text(steps, "version").ifPresent(said::version);
    text(steps, "summary").ifPresent(said::summary);
    text(steps, "description").ifPresent(said::description);
    text(steps, "termsOfService").ifPresent(said::termsOfService);
    inner(steps, "withContact").ifPresent(it -> said.contact(contact(it)));
    inner(steps, "withLicense").ifPresent(it -> said.license(license(it)));
    return said.build();
  }

  private static Contact contact(List<Step> steps) {
    Contact.Builder contact = Contact.builder();
    text(steps, "name").ifPresent(contact::name);
    text(steps, "url").ifPresent(contact::url);
    text(steps, "email").ifPresent(contact::email);
    return contact.build();
  }

  private static License license(List<Step> steps) {
    License.Builder license = License.builder();
    text(steps, "name").ifPresent(license::name);
    text(steps, "identifier").ifPresent(license::identifier);
    text(steps, "url").ifPresent(license::url);
    return license.build();
  }

  private void server(List<Step> steps) {
    text(steps, "url")
        .filter(it -> it.indexOf('{') < 0) // its variables are not read
        .ifPresent(
            it ->
                model.addServer(
                    Server.builder()
                        .url(it)
                        .description(text(steps, "description").orElse(null))
                        .build()));
  }
}
