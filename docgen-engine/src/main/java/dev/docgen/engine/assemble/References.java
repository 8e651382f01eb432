package dev.docgen.engine.assemble;

import dev.docgen.model.Discriminator;
import dev.docgen.model.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The references that schemas hold: {@code $ref} and the targets of discriminator mappings. */
final class References {
  private static final String COMPONENTS = "#/components/schemas/";

  private References() {}

  /** Tells every target in a schema and its sub-schemas. */
  static void visit(Schema schema, Consumer<String> targets) {
    schema.ref().ifPresent(targets);
    schema.discriminator().ifPresent(one -> one.mapping().values().forEach(targets));
    schema.forEachSubschema(sub -> visit(sub, targets));
  }

  /**
   * Returns the schema with targets replaced, deeply. Where the function answers nothing, a mapping
   * is dropped and a reference opens: what stands beside it stays.
   */
  static Schema rewrite(Schema schema, Function<String, Optional<String>> targets) {
    Schema rewritten = schema.mapSubschemas(sub -> rewrite(sub, targets));
    Optional<String> target = schema.ref();
    Optional<String> replaced = target.flatMap(targets);
    Optional<Discriminator> discriminator = schema.discriminator();
    if (discriminator.isEmpty() && replaced.equals(target)) {
      return rewritten;
    }
    Schema.Builder builder = rewritten.toBuilder();
    builder.ref(replaced.orElse(null));
    discriminator.ifPresent(one -> builder.keyword("discriminator", rewrite(one, targets)));
    return builder.build();
  }

  private static Discriminator rewrite(
      Discriminator discriminator, Function<String, Optional<String>> targets) {
    Map<String, String> mapping = new LinkedHashMap<>();
    discriminator
        .mapping()
        .forEach(
            (value, key) -> targets.apply(key).ifPresent(target -> mapping.put(value, target)));
    return new Discriminator(discriminator.propertyName(), mapping, discriminator.extensions());
  }

  /** Returns a target without the prefix that makes a component's name a URI reference. */
  static String bare(String target) {
    return target.startsWith(COMPONENTS) ? target.substring(COMPONENTS.length()) : target;
  }

  /**
   * Returns whether a target is a URI reference to a component schema, as a document that lies
   * beside the code writes it.
   */
  static boolean isWritten(String target) {
    return target.startsWith(COMPONENTS) && !isForeign(target);
  }

  /** Returns whether a target is a URI that leads outside the component schemas. */
  static boolean isForeign(String target) {
    String bare = bare(target);
    return bare.indexOf('/') >= 0 || bare.indexOf('#') >= 0;
  }
}
