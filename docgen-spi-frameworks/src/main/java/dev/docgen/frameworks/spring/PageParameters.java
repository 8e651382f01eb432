package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import dev.docgen.source.SourceAnnotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters that a {@code Pageable} or {@code Sort} parameter object stands for, with
 * the names, texts and defaults of springdoc, and of {@code @PageableDefault} and
 * {@code @SortDefault} where they are given.
 */
final class PageParameters {
  private static final String RULE = "spring.pageable";
  private static final String SORT_TEXT =
      "Sorting criteria in the format: property,(asc|desc). Default sort order is ascending. "
          + "Multiple sort criteria are supported.";

  private final Argument argument;
  private final SpringProperties properties;

  PageParameters(Argument argument, SpringApplication application) {
    this.argument = argument;
    properties = application.properties();
  }

  List<ParameterDraft> read() {
    List<ParameterDraft> result = new ArrayList<>();
    @Nullable SourceAnnotation defaults =
        argument.annotations().find(SpringAnnotations.PAGEABLE_DEFAULT).orElse(null);
    if (!argument.type().is(SpringTypes.SORT)) {
      boolean fromOne = properties.flag("spring.data.web.pageable.one-indexed-parameters", false);
      result.add(
          number(
              name("spring.data.web.pageable.page-parameter", "page"),
              fromOne ? "One-based page index (1..N)" : "Zero-based page index (0..N)",
              number(defaults, "page", fromOne ? 1 : 0),
              fromOne ? 1 : 0));
      int size =
          properties
              .get("spring.data.web.pageable.default-page-size")
              .filter(text -> text.matches("\\d{1,9}"))
              .map(Integer::parseInt)
              .orElse(20);
      result.add(
          number(
              name("spring.data.web.pageable.size-parameter", "size"),
              "The size of the page to be returned",
              defaults == null ? size : pageSize(defaults),
              1));
    }
    result.add(sort(defaults));
    return result;
  }

  private String name(String property, String defaultName) {
    return properties.get(property).orElse(defaultName);
  }

  /** {@code size} and {@code value} are aliases; both default to 10. */
  private static int pageSize(SourceAnnotation defaults) {
    return number(defaults, "size", number(defaults, "value", 10));
  }

  private static int number(
      @Nullable SourceAnnotation annotation, String attribute, int defaultValue) {
    return annotation == null
        ? defaultValue
        : annotation.number(attribute).map(Number::intValue).orElse(defaultValue);
  }

  private ParameterDraft number(String name, String text, int defaultValue, int minimum) {
    ParameterDraft draft = draft(name, text);
    draft.schema =
        Schema.of(SchemaType.INTEGER)
            .defaultValue(defaultValue)
            .minimum(BigDecimal.valueOf(minimum))
            .build();
    return draft;
  }

  private ParameterDraft sort(@Nullable SourceAnnotation pageDefaults) {
    ParameterDraft draft = draft(name("spring.data.web.sort.sort-parameter", "sort"), SORT_TEXT);
    List<Object> defaults = new ArrayList<>();
    for (SourceAnnotation sort : argument.annotations().findAll(SpringAnnotations.SORT_DEFAULT)) {
      defaults.addAll(orders(sort));
    }
    if (defaults.isEmpty() && pageDefaults != null) {
      defaults.addAll(orders(pageDefaults));
    }
    Schema.Builder schema = Schema.of(SchemaType.ARRAY).items(Schema.of(SchemaType.STRING).build());
    if (!defaults.isEmpty()) {
      schema.defaultValue(defaults);
    }
    draft.schema = schema.build();
    return draft;
  }

  /** Returns {@code property,ASC} for each property that an annotation sorts by. */
  private static List<String> orders(SourceAnnotation annotation) {
    List<String> by = new ArrayList<>(annotation.strings("sort"));
    if (by.isEmpty() && annotation.simpleName().equals("SortDefault")) {
      by.addAll(annotation.strings("value"));
    }
    String direction = annotation.string("direction").orElse("ASC");
    by.replaceAll(property -> property + "," + direction);
    return by;
  }

  private ParameterDraft draft(String name, String text) {
    ParameterDraft draft = new ParameterDraft(Provenance.inferred(RULE, argument.location()));
    draft.name = name;
    draft.in = ParameterLocation.QUERY;
    draft.description = text;
    draft.required = false;
    return draft;
  }
}
