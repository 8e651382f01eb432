package dev.docgen.frameworks.spring;

import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents the headers that a mapping narrows by: {@code X-Version=2} becomes a header parameter
 * whose only value is 2 (springdoc, {@code MethodAttributes.setHeaders}).
 */
final class MappingHeaders {
  private static final String RULE = "spring.mapping-header";

  private MappingHeaders() {}

  static void addTo(List<ParameterDraft> drafts, Handler handler) {
    for (String condition : handler.mapping().headers()) {
      boolean negated = condition.contains("!=");
      String[] parts = condition.split(negated ? "!=" : "=", 2);
      String value = negated || parts.length == 1 ? "" : parts[1].strip();
      if (!condition.startsWith("!")) {
        add(parts[0].strip(), value, drafts, handler);
      }
    }
  }

  private static void add(String name, String value, List<ParameterDraft> drafts, Handler handler) {
    for (ParameterDraft draft : drafts) {
      if (draft.in == ParameterLocation.HEADER && name.equals(draft.name)) {
        draft.schema = allow(draft.schema, value);
        return;
      }
    }
    ParameterDraft draft =
        new ParameterDraft(Provenance.declared(RULE, handler.method().location()));
    draft.name = name;
    draft.in = ParameterLocation.HEADER;
    draft.schema = allow(Schema.of(SchemaType.STRING).build(), value);
    drafts.add(draft);
  }

  private static Schema allow(@Nullable Schema schema, String value) {
    Schema known = schema == null ? Schema.of(SchemaType.STRING).build() : schema;
    if (value.isEmpty() || known.enumValues().contains(value)) {
      return known;
    }
    List<@Nullable Object> values = new ArrayList<>(known.enumValues());
    values.add(value);
    return known.toBuilder().enumValues(values).build();
  }
}
