package dev.docgen.engine.assemble;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.docgen.GenerationRequest;
import dev.docgen.engine.fit.Direction;
import dev.docgen.engine.fit.SchemaFit;
import dev.docgen.model.ApiModel;
import dev.docgen.model.Schema;
import dev.docgen.source.SourceResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives component schemas an example out of the application's own JSON files, when the request asks
 * for it ({@code docgen.examples=resources}). A file is taken for a schema when it fits, names no
 * property that the schema lacks, names at least half of those it has, and either is named after
 * the schema or fits no other. Secrets are masked, and the result has to fit as well.
 */
public final class ResourceExamples {
  /** The extension that tells which file an example is from. */
  static final String SOURCE = "x-example-source";

  private static final int MAX_LENGTH = 64 * 1024;
  private static final int MAX_FILES = 2_000;
  private static final int LEAST_PROPERTIES = 2;
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(Object.class);

  /** A file that may be an example. */
  private record Candidate(String path, Map<?, ?> value) {
    boolean isNamed(String schema) {
      String file = path.substring(path.lastIndexOf('/') + 1);
      return plain(file.substring(0, file.lastIndexOf('.'))).equals(plain(schema));
    }

    private static String plain(String name) {
      return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
  }

  private final List<Candidate> candidates;

  private ResourceExamples(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  /** Returns whether a request asks for such examples. */
  public static boolean isAskedFor(GenerationRequest request) {
    return "resources".equalsIgnoreCase(request.properties().get("docgen.examples"));
  }

  /** Reads those files that hold a JSON object, or an array of them, of which the first counts. */
  public static ResourceExamples of(List<SourceResource> files) {
    List<Candidate> candidates = new ArrayList<>();
    files.stream()
        .limit(MAX_FILES)
        .sorted(Comparator.comparing(SourceResource::path))
        .forEach(
            file ->
                object(file.text())
                    .ifPresent(value -> candidates.add(new Candidate(file.path(), value))));
    return new ResourceExamples(candidates);
  }

  private static Optional<Map<?, ?>> object(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      @Nullable Object value = READER.readValue(text);
      Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
      return first instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    } catch (JsonProcessingException notJson) {
      return Optional.empty(); // a test's broken file is no example
    }
  }

  /** Returns the model with examples where schemas state none. */
  public ApiModel add(ApiModel model) {
    Map<String, Schema> schemas = model.components().schemas();
    SchemaFit fit =
        new SchemaFit(new dev.docgen.engine.fit.ComponentSchemas(schemas), Direction.RESPONSE);
    Map<String, Candidate> chosen = choose(schemas, fit);
    Map<String, Schema> changed = new TreeMap<>();
    schemas.forEach(
        (name, schema) ->
            changed.put(
                name,
                Optional.ofNullable(chosen.get(name))
                    .flatMap(candidate -> with(schema, candidate, fit))
                    .orElse(schema)));
    return model.toBuilder()
        .components(model.components().toBuilder().schemas(changed).build())
        .build();
  }

  private Map<String, Candidate> choose(Map<String, Schema> schemas, SchemaFit fit) {
    Map<String, Candidate> chosen = new TreeMap<>();
    for (Candidate candidate : candidates) {
      List<String> fitting =
          schemas.entrySet().stream()
              .filter(entry -> isFull(entry.getValue(), candidate.value()))
              .filter(entry -> fit.fits(entry.getValue(), candidate.value()))
              .map(Map.Entry::getKey)
              .toList();
      fitting.stream()
          .filter(name -> fitting.size() == 1 || candidate.isNamed(name))
          .forEach(name -> chosen.merge(name, candidate, (a, b) -> better(name, a, b)));
    }
    return chosen;
  }

  /** Returns whether the object says nearly all that the schema has, and nothing else. */
  private static boolean isFull(Schema schema, Map<?, ?> value) {
    int described = schema.properties().size();
    return schema.keyword("example") == null
        && schema.keyword("examples") == null
        && value.size() >= Math.max(LEAST_PROPERTIES, (described + 1) / 2)
        && schema.properties().keySet().containsAll(value.keySet());
  }

  private static Candidate better(String schema, Candidate first, Candidate second) {
    if (first.isNamed(schema) != second.isNamed(schema)) {
      return first.isNamed(schema) ? first : second;
    }
    return second.value().size() > first.value().size() ? second : first;
  }

  private static Optional<Schema> with(Schema schema, Candidate candidate, SchemaFit fit) {
    return Secrets.masked(candidate.value())
        .filter(value -> fit.fits(schema, value))
        .map(
            value -> schema.toBuilder().example(value).extension(SOURCE, candidate.path()).build());
  }
}
