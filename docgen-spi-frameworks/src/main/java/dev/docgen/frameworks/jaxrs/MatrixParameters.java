package dev.docgen.frameworks.jaxrs;

import dev.docgen.frameworks.openapi.ParameterDraft;
import dev.docgen.frameworks.openapi.Reading;
import dev.docgen.model.ParameterLocation;
import dev.docgen.model.Provenance;
import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matrix parameters: those of one path segment are the properties of one parameter of style {@code
 * matrix}, which stands in the template behind its segment (smallrye's {@code
 * AbstractParameterProcessor.generatePath}). Confined to one thread.
 */
final class MatrixParameters {
  private static final String RULE = "jaxrs.matrix";
  private static final String STYLE = "matrix";

  private final Map<String, List<Bound>> segments = new LinkedHashMap<>();
  private final RestApplication application;
  private final Reading reading;

  MatrixParameters(RestApplication application, Reading reading) {
    this.application = application;
    this.reading = reading;
  }

  /** Adds a value that stands behind the last segment of a template. */
  void add(Bound bound, String template) {
    segments.computeIfAbsent(lastSegment(template), any -> new ArrayList<>()).add(bound);
  }

  /** Adds a segment that is taken as a whole, with whatever matrix parameters it has. */
  void addSegment(Bound bound) {
    segments.computeIfAbsent(bound.name(), any -> new ArrayList<>());
  }

  private static String lastSegment(String template) {
    String last = template.substring(template.lastIndexOf('/') + 1);
    return last.startsWith("{") && last.endsWith("}") ? last.substring(1, last.length() - 1) : last;
  }

  static boolean isMatrix(ParameterDraft draft) {
    return STYLE.equals(draft.style);
  }

  /** Adds a parameter for each segment; one that is documented by its name is completed. */
  void addTo(List<ParameterDraft> drafts) {
    segments.forEach(
        (segment, bound) -> {
          ParameterDraft draft = documented(segment, drafts);
          if (draft == null) {
            draft = new ParameterDraft(provenance(bound));
            draft.name = segment;
            draft.in = ParameterLocation.PATH;
            draft.style = STYLE;
            draft.explode = true;
            drafts.add(draft);
          }
          draft.schema = schema(draft.schema, bound);
        });
  }

  private static @Nullable ParameterDraft documented(String segment, List<ParameterDraft> drafts) {
    return drafts.stream()
        .filter(it -> isMatrix(it) && segment.equals(it.name))
        .findFirst()
        .orElse(null);
  }

  private static Provenance provenance(List<Bound> bound) {
    return bound.isEmpty()
        ? Provenance.byDefault(RULE)
        : Provenance.inferred(RULE, bound.get(0).location());
  }

  private Schema schema(@Nullable Schema stated, List<Bound> bound) {
    Schema.Builder schema = stated == null ? Schema.of(SchemaType.OBJECT) : stated.toBuilder();
    for (Bound one : bound) {
      schema.putProperty(one.name(), Values.schema(one, application, reading));
    }
    return schema.build();
  }

  /** Returns the template with each matrix parameter behind its segment. */
  static String place(String template, List<ParameterDraft> drafts) {
    StringBuilder path = new StringBuilder(template);
    for (ParameterDraft draft : drafts) {
      String name = draft.name;
      if (isMatrix(draft) && name != null) {
        int variable = path.lastIndexOf("{" + name + "}");
        int segment = path.lastIndexOf(name);
        if (variable >= 0) {
          draft.name = name + "Matrix";
          path.insert(variable + name.length() + 2, "{" + draft.name + "}");
        } else if (segment >= 0) {
          path.insert(segment + name.length(), "{" + name + "}");
        }
      }
    }
    return path.toString();
  }
}
