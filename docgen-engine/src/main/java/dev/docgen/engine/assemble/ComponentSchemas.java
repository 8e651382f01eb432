package dev.docgen.engine.assemble;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.engine.schema.DescribedSchema;
import dev.docgen.engine.schema.DescribedSchemas;
import dev.docgen.model.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the schemas that a document refers to, directly or through others, first by provisional
 * key and, once they are named, by name.
 */
final class ComponentSchemas {
  private final DescribedSchemas described;
  private final Reporter reporter;
  private final Map<String, DescribedSchema> reached = new TreeMap<>();

  /** The key that describes a component, by what all its keys have in common. */
  private final Map<String, String> describing = new TreeMap<>();

  /** Keys of components that another key describes. */
  private final Map<String, String> others = new TreeMap<>();

  private final Deque<Schema> pending = new ArrayDeque<>();

  ComponentSchemas(DescribedSchemas described, Reporter reporter) {
    this.described = described;
    this.reporter = reporter;
  }

  /** Notes what a schema of the document refers to; answers it unchanged. */
  Schema reach(Schema schema) {
    pending.add(schema);
    while (!pending.isEmpty()) {
      References.visit(pending.remove(), this::reachTarget);
    }
    return schema;
  }

  private void reachTarget(String key) {
    if (!reached.containsKey(key) && !others.containsKey(key)) {
      described.get(key).ifPresent(found -> reach(key, found));
    }
  }

  private void reach(String key, DescribedSchema found) {
    String first = describing.putIfAbsent(found.component(), key);
    if (first == null) {
      reached.put(key, found);
      pending.add(found.schema());
    } else {
      others.put(key, first);
    }
  }

  /** Returns names for all that was reached; those are taken which the application declares. */
  Named name(Map<String, Schema> declared) {
    Map<String, String> names =
        SchemaNames.of(
            reached.values(),
            declared.keySet().stream().filter(name -> isTaken(name, declared)).toList(),
            reporter);
    others.forEach((key, first) -> names.put(key, names.getOrDefault(first, first)));
    Map<String, Schema> written = new TreeMap<>(declared);
    written.keySet().removeIf(name -> isOfType(name, declared));
    Map<String, Schema> schemas = new TreeMap<>();
    Map<String, SourceLocation> locations = new TreeMap<>();
    Named named = new Named(names, schemas, locations);
    written.forEach((name, schema) -> schemas.put(name, named.rename(schema)));
    reached.forEach(
        (key, type) -> {
          String name = names.getOrDefault(key, key);
          schemas.merge(name, named.rename(type.schema()), SchemaJoin::complete);
          locations.put(name, type.location());
        });
    return named;
  }

  /** A document beside the code and a class may each say what a schema of one name is. */
  private boolean isTaken(String name, Map<String, Schema> declared) {
    Schema schema = declared.get(name);
    boolean ofDocument = schema != null && schema.provenance().isOfDocument();
    return !ofDocument && !isOfType(name, declared);
  }

  /**
   * Returns whether an entry only says that a type is a component: it refers to its own key. The
   * component bears the type's name then.
   */
  private boolean isOfType(String name, Map<String, Schema> declared) {
    Schema schema = declared.get(name);
    return schema != null
        && schema.ref().filter(name::equals).isPresent()
        && (reached.containsKey(name) || others.containsKey(name));
  }

  /**
   * Named component schemas.
   *
   * @param names by provisional key
   * @param schemas by name, references renamed
   * @param locations of those that types gave rise to, by name
   */
  record Named(
      Map<String, String> names,
      Map<String, Schema> schemas,
      Map<String, SourceLocation> locations) {

    /** Returns a schema with names for keys; a target that is no key stays. */
    Schema rename(Schema schema) {
      return References.rewrite(
          schema,
          key ->
              Optional.of(
                  names.getOrDefault(key, References.isWritten(key) ? key : References.bare(key))));
    }
  }

  /** Returns the schemas among those given that the roots reach by name, sorted. */
  static Map<String, Schema> reachable(Map<String, Schema> schemas, Set<String> roots) {
    Map<String, Schema> reachable = new TreeMap<>();
    Deque<String> pending = new ArrayDeque<>(roots);
    while (!pending.isEmpty()) {
      String name = pending.remove();
      @Nullable Schema schema = schemas.get(name);
      if (schema != null && reachable.put(name, schema) == null) {
        References.visit(schema, pending::add);
      }
    }
    return reachable;
  }

  /** Returns a schema whose every reference is to one of those names or leads elsewhere by URI. */
  static Schema close(
      Schema schema, Set<String> names, SourceLocation location, Reporter reporter) {
    return close(schema, names, "that is referred to", location, reporter);
  }

  /**
   * Returns a schema whose every reference is to one of those names or leads elsewhere by URI.
   *
   * @param user who refers, as a clause for messages
   */
  static Schema close(
      Schema schema, Set<String> names, String user, SourceLocation location, Reporter reporter) {
    return References.rewrite(
        schema,
        target -> {
          if (names.contains(References.bare(target))) {
            return Optional.of(References.bare(target));
          }
          if (References.isForeign(target)) {
            return Optional.of(target);
          }
          reportUnknown(target, user, location, reporter);
          return Optional.empty();
        });
  }

  /**
   * Declares, open, what a document beside the code refers to and nobody describes: its references
   * stay as they are written.
   */
  static Map<String, Schema> declareWritten(
      Collection<Schema> schemas, Set<String> known, Reporter reporter) {
    Map<String, Schema> declared = new TreeMap<>();
    for (Schema schema : schemas) {
      References.visit(
          schema,
          target -> {
            String name = References.bare(target);
            boolean unknown = References.isWritten(target) && !known.contains(name);
            if (unknown && declared.put(name, Schema.ANY) == null) {
              reportUnknown(name, "that is referred to", schema.provenance().location(), reporter);
            }
          });
    }
    return declared;
  }

  private static void reportUnknown(
      String target, String user, SourceLocation location, Reporter reporter) {
    reporter.report(
        "DG0511",
        Severity.ERROR,
        "no schema is known by the name '"
            + target
            + "' "
            + user
            + "; any value is allowed there instead",
        location);
  }
}
