package dev.docgen.engine.assemble;

import dev.docgen.GenerationRequest;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Components;
import dev.docgen.model.Info;
import dev.docgen.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins what the detectors say of the application as a whole. The first that says a thing is heard;
 * lists are united. What the request says wins over all.
 */
final class ApplicationMerge {
  private final Reporter reporter;

  ApplicationMerge(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns one application. */
  ApiModel merge(List<DetectorFindings> findings, GenerationRequest request) {
    ApiModel merged = ApiModel.EMPTY;
    for (DetectorFindings one : findings) {
      merged = merge(merged, one.application());
    }
    ApiModel.Builder builder = merged.toBuilder();
    if (!request.servers().isEmpty()) {
      builder.servers(request.servers());
    }
    return builder.info(overridden(merged.info(), request)).build();
  }

  private static Info overridden(Info info, GenerationRequest request) {
    return info.toBuilder()
        .title(first(request.title(), info.title()))
        .version(first(request.version(), info.version()))
        .description(first(request.description(), info.description()))
        .build();
  }

  private ApiModel merge(ApiModel known, ApiModel added) {
    return ApiModel.builder()
        .info(merge(known.info(), added.info()))
        .servers(union(known.servers(), added.servers()))
        .tags(tags(known.tags(), added.tags()))
        .paths(named("path", known.paths(), added.paths()))
        .webhooks(named("webhook", known.webhooks(), added.webhooks()))
        .components(merge(known.components(), added.components()))
        .security(union(known.security(), added.security()))
        .externalDocs(first(known.externalDocs(), added.externalDocs()))
        .extensions(extensions(known.extensions(), added.extensions()))
        .build();
  }

  private static Info merge(Info known, Info added) {
    return new Info(
        first(known.title(), added.title()),
        first(known.version(), added.version()),
        first(known.summary(), added.summary()),
        first(known.description(), added.description()),
        first(known.termsOfService(), added.termsOfService()),
        first(known.contact(), added.contact()),
        first(known.license(), added.license()),
        extensions(known.extensions(), added.extensions()));
  }

  private Components merge(Components known, Components added) {
    return new Components(
        named("schema", known.schemas(), added.schemas()),
        named("response", known.responses(), added.responses()),
        named("parameter", known.parameters(), added.parameters()),
        named("example", known.examples(), added.examples()),
        named("request body", known.requestBodies(), added.requestBodies()),
        named("header", known.headers(), added.headers()),
        named("security scheme", known.securitySchemes(), added.securitySchemes()),
        named("link", known.links(), added.links()),
        named("callback", known.callbacks(), added.callbacks()),
        named("path item", known.pathItems(), added.pathItems()),
        extensions(known.extensions(), added.extensions()));
  }

  /** Sorted by name; of two that differ under one name the first stays. */
  private <T> Map<String, T> named(String kind, Map<String, T> known, Map<String, T> added) {
    Map<String, T> all = new TreeMap<>(known);
    added.forEach(
        (name, value) -> {
          T present = all.putIfAbsent(name, value);
          if (present != null && !present.equals(value)) {
            reporter.report(
                "DG0512",
                Severity.WARNING,
                kind + " '" + name + "' is declared twice and differently; the first is documented",
                SourceLocation.NONE);
          }
        });
    return all;
  }

  /** In the order in which they are declared; of two of one name the parts that each lacks. */
  private static List<Tag> tags(List<Tag> known, List<Tag> added) {
    Map<String, Tag> byName = new LinkedHashMap<>();
    known.forEach(tag -> byName.merge(tag.name(), tag, ApplicationMerge::tag));
    added.forEach(tag -> byName.merge(tag.name(), tag, ApplicationMerge::tag));
    return new ArrayList<>(byName.values());
  }

  private static Tag tag(Tag known, Tag added) {
    return known.toBuilder()
        .description(first(known.description(), added.description()))
        .externalDocs(first(known.externalDocs(), added.externalDocs()))
        .extensions(extensions(known.extensions(), added.extensions()))
        .build();
  }

  private static <T> List<T> union(List<T> known, List<T> added) {
    Set<T> all = new LinkedHashSet<>(known);
    all.addAll(added);
    return List.copyOf(all);
  }

  private static Map<String, @Nullable Object> extensions(
      Map<String, @Nullable Object> known, Map<String, @Nullable Object> added) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(known);
    added.forEach(all::putIfAbsent);
    return all;
  }

  private static <T> @Nullable T first(@Nullable T known, @Nullable T added) {
    return known == null ? added : known;
  }
}
