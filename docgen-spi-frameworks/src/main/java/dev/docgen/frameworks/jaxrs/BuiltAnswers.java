package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.code.Chain;
import dev.docgen.frameworks.code.HttpStatuses;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers that a method builds with {@code Response.status(…).entity(…).build()} and its
 * kin (Jakarta REST 3.1, {@code Response.ResponseBuilder}; {@code RestResponse}): locals, choices
 * and helper methods of the sources are followed.
 */
final class BuiltAnswers {
  private static final Set<String> BUILDERS =
      Set.of("Response", "RestResponse", "ResponseBuilder", "ResponseBuilderImpl");

  /** Codes by the method that a chain starts with. */
  private static final Map<String, String> STATUSES =
      Map.of(
          "ok", "200",
          "created", "201",
          "accepted", "202",
          "noContent", "204",
          "notModified", "304",
          "seeOther", "303",
          "temporaryRedirect", "307",
          "serverError", "500",
          "notFound", "404");

  /** Starting methods whose first argument is the entity. */
  private static final Set<String> BODIED = Set.of("ok", "accepted");

  /** Methods of the builder that set a header of their own. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "location", "Location",
          "contentLocation", "Content-Location",
          "tag", "ETag",
          "lastModified", "Last-Modified",
          "cookie", "Set-Cookie");

  private final List<BuiltAnswer> answers = new ArrayList<>();
  private boolean complete = true;

  private BuiltAnswers() {}

  /**
   * Returns a method's answers in source order; empty when it builds none, or one whose status the
   * sources do not tell.
   */
  static List<BuiltAnswer> read(SourceMethod method) {
    BuiltAnswers reader = new BuiltAnswers();
    for (Snippet returned : Snippet.returnedBy(method)) {
      returned.alternatives().forEach(reader::add);
    }
    return reader.complete ? List.copyOf(reader.answers) : List.of();
  }

  private void add(Snippet value) {
    if (value.expression().isNullLiteralExpr()) {
      return;
    }
    Chain chain = value.chain();
    Optional<String> status = BUILDERS.contains(chain.type()) ? status(chain) : Optional.empty();
    status.ifPresentOrElse(code -> answers.add(answer(code, chain, value)), () -> complete = false);
  }

  private static Optional<String> status(Chain chain) {
    Optional<Step> set = chain.last("status");
    if (set.isPresent() && !set.get().arguments().isEmpty()) {
      return code(set.get().arguments().get(0));
    }
    if (chain.creator().equals("status") && !chain.arguments().isEmpty()) {
      return code(chain.arguments().get(0));
    }
    return Optional.ofNullable(STATUSES.get(chain.creator()));
  }

  private static Optional<String> code(Snippet argument) {
    return argument.alternatives().stream()
        .flatMap(it -> HttpStatuses.code(it).stream())
        .findFirst();
  }

  private static BuiltAnswer answer(String status, Chain chain, Snippet value) {
    Snippet body = body(chain);
    return new BuiltAnswer(
        status,
        body != null,
        body == null ? null : body.type().map(BuiltAnswers::held).orElse(null),
        types(chain),
        headers(chain),
        value.location());
  }

  private static @Nullable Snippet body(Chain chain) {
    Optional<Snippet> entity =
        chain.last("entity").flatMap(step -> step.arguments().stream().findFirst());
    boolean first = BODIED.contains(chain.creator()) && !chain.arguments().isEmpty();
    Snippet found = entity.orElse(first ? chain.arguments().get(0) : null);
    return found == null || found.expression().isNullLiteralExpr() ? null : found;
  }

  /** A {@code GenericEntity} carries the type that erasure would hide. */
  private static JavaType held(JavaType type) {
    return RestTypes.unwrapped(type);
  }

  private static List<String> types(Chain chain) {
    List<Snippet> stated = new ArrayList<>();
    chain.last("type").ifPresent(step -> stated.addAll(step.arguments()));
    if (chain.creator().equals("ok") && chain.arguments().size() == 2) {
      stated.add(chain.arguments().get(1));
    }
    return stated.stream().flatMap(it -> mediaType(it).stream()).toList();
  }

  /** A constant text, or one of {@code MediaType}'s constants by its name. */
  private static Optional<String> mediaType(Snippet stated) {
    return stated
        .text()
        .or(
            () ->
                stated
                    .simpleName()
                    .filter(name -> name.endsWith("_TYPE"))
                    .map(BuiltAnswers::ofConstant));
  }

  private static String ofConstant(String name) {
    String words = name.substring(0, name.length() - "_TYPE".length()).toLowerCase(Locale.ROOT);
    return words.replaceFirst("_", "/").replace('_', '-');
  }

  private static List<String> headers(Chain chain) {
    List<String> names = new ArrayList<>();
    if (chain.creator().equals("created") || chain.creator().equals("seeOther")) {
      names.add("Location");
    }
    for (Step step : chain.steps()) {
      String own = HEADERS.get(step.name());
      if (own != null) {
        names.add(own);
      } else if (step.name().equals("header") && step.arguments().size() == 2) {
        step.arguments().get(0).text().ifPresent(names::add);
      }
    }
    return names;
  }
}
