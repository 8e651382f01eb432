package dev.docgen.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The Schema Object: an immutable, ordered set of JSON Schema keywords (draft 2020-12), free of an
 * OpenAPI version; writers render it for theirs.
 *
 * <p>Every keyword may stand beside every other, as JSON Schema has it, so this is one class rather
 * than a family of them; {@link #keyword} reaches those that have no accessor. Three things are
 * said in one neutral way: {@code type} never lists {@code null} ({@link #nullable()} does),
 * exclusive bounds are numbers, and {@code $ref} holds the name of a component schema.
 *
 * <p>While detectors run, {@code $ref} holds a provisional key given out by the schema resolver;
 * the assemble step replaces keys by names.
 *
 * <p>Two schemas are equal when they say the same; where they came from does not count.
 */
public final class Schema {

  /** The schema that every value fits. */
  public static final Schema ANY = builder().build();

  /** {@link #ANY} where it is said so: the boolean schema {@code true}. */
  public static final Schema ALWAYS = new Schema(Map.of("true", true), Provenance.UNKNOWN);

  /** The schema that no value fits: the boolean schema {@code false}. */
  public static final Schema NEVER = new Schema(Map.of("false", true), Provenance.UNKNOWN);

  private final Map<String, @Nullable Object> keywords;
  private final Provenance provenance;

  private Schema(Map<String, @Nullable Object> keywords, Provenance provenance) {
    this.keywords = Ordered.copyOf(keywords);
    this.provenance = provenance;
  }

  /** Returns a builder with no keyword. */
  public static Builder builder() {
    return new Builder(Map.of(), Provenance.UNKNOWN);
  }

  /** Returns a builder of a schema of that type. */
  public static Builder of(SchemaType type) {
    return builder().type(type);
  }

  /** Returns a builder of a schema of that type and format. */
  public static Builder of(SchemaType type, String format) {
    return builder().type(type).format(format);
  }

  /** Returns a string schema of that format. */
  public static Schema string(String format) {
    return of(SchemaType.STRING, format).build();
  }

  /** Returns an array schema. */
  public static Schema arrayOf(Schema items) {
    return of(SchemaType.ARRAY).items(items).build();
  }

  /** Returns an object schema whose values, under any name, have one shape. */
  public static Schema mapOf(Schema values) {
    return of(SchemaType.OBJECT).additionalProperties(values).build();
  }

  /** Returns a reference to a component schema. */
  public static Schema ref(String component) {
    return builder().ref(component).build();
  }

  /**
   * Returns the keywords in the order in which they were set, values as {@link #keyword} has them.
   */
  public Map<String, @Nullable Object> keywords() {
    return keywords;
  }

  /**
   * Returns a keyword's value: a {@link Schema}, a list or map of schemas, or a JSON value; null
   * when it is not set.
   */
  public @Nullable Object keyword(String name) {
    return keywords.get(name);
  }

  /** Returns where this schema came from. */
  public Provenance provenance() {
    return provenance;
  }

  /** Returns whether this is {@link #NEVER}. */
  public boolean isNever() {
    return keywords.containsKey("false");
  }

  /** Returns whether this is {@link #ALWAYS}. */
  public boolean isAlways() {
    return keywords.containsKey("true");
  }

  /** Returns whether no keyword is set. */
  public boolean isAny() {
    return keywords.isEmpty();
  }

  /** Returns the component name, or the provisional key, of {@code $ref}. */
  public Optional<String> ref() {
    return text("$ref");
  }

  /** Returns the types allowed besides null; empty for any. */
  @SuppressWarnings("unchecked")
  public List<SchemaType> types() {
    Object value = keywords.get("type");
    return value == null ? List.of() : (List<SchemaType>) value;
  }

  /** Returns the only type; empty when there is none or more than one. */
  public Optional<SchemaType> type() {
    return types().size() == 1 ? Optional.of(types().get(0)) : Optional.empty();
  }

  /** Returns whether null is allowed besides what the other keywords allow. */
  public boolean nullable() {
    return Boolean.TRUE.equals(keywords.get("nullable"));
  }

  public Optional<String> format() {
    return text("format");
  }

  public Optional<String> title() {
    return text("title");
  }

  public Optional<String> description() {
    return text("description");
  }

  public Optional<String> pattern() {
    return text("pattern");
  }

  /** Returns the properties by name, in declaration order. */
  public Map<String, Schema> properties() {
    return schemaMap("properties");
  }

  /** Returns the names of required properties. */
  public List<String> required() {
    return list("required");
  }

  public Optional<Schema> items() {
    return Optional.ofNullable((Schema) keywords.get("items"));
  }

  /**
   * Returns the shape of unnamed properties; {@link #ANY} and {@link #NEVER} for true and false.
   */
  public Optional<Schema> additionalProperties() {
    return Optional.ofNullable((Schema) keywords.get("additionalProperties"));
  }

  public List<Schema> allOf() {
    return list("allOf");
  }

  public List<Schema> oneOf() {
    return list("oneOf");
  }

  public List<Schema> anyOf() {
    return list("anyOf");
  }

  /** Returns the values allowed, as JSON values; empty for any. */
  public List<@Nullable Object> enumValues() {
    return list("enum");
  }

  public Optional<Discriminator> discriminator() {
    return Optional.ofNullable((Discriminator) keywords.get("discriminator"));
  }

  public boolean deprecated() {
    return Boolean.TRUE.equals(keywords.get("deprecated"));
  }

  public boolean readOnly() {
    return Boolean.TRUE.equals(keywords.get("readOnly"));
  }

  public boolean writeOnly() {
    return Boolean.TRUE.equals(keywords.get("writeOnly"));
  }

  /** Returns a builder holding this schema. */
  public Builder toBuilder() {
    return new Builder(keywords, provenance);
  }

  /** Returns this schema with every direct sub-schema replaced by what the operator answers. */
  public Schema mapSubschemas(UnaryOperator<Schema> operator) {
    Map<String, @Nullable Object> mapped = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<String, @Nullable Object> entry : keywords.entrySet()) {
      Object value = mapValue(entry.getValue(), operator);
      changed |= value != entry.getValue();
      mapped.put(entry.getKey(), value);
    }
    return changed ? new Schema(mapped, provenance) : this;
  }

  /** Calls the visitor with every direct sub-schema, in order. */
  public void forEachSubschema(Consumer<? super Schema> visitor) {
    for (Object value : keywords.values()) {
      if (value instanceof Schema schema) {
        visitor.accept(schema);
      } else if (value instanceof List<?> list) {
        visit(list, visitor);
      } else if (value instanceof Map<?, ?> map) {
        visit(map.values(), visitor);
      }
    }
  }

  private static void visit(Collection<?> values, Consumer<? super Schema> visitor) {
    for (Object value : values) {
      if (value instanceof Schema schema) {
        visitor.accept(schema);
      }
    }
  }

  /** Returns the value itself when the operator changes nothing in it. */
  private static @Nullable Object mapValue(@Nullable Object value, UnaryOperator<Schema> operator) {
    if (value instanceof Schema schema) {
      return operator.apply(schema);
    }
    if (value instanceof List<?> list) {
      return mapList(list, operator);
    }
    return value instanceof Map<?, ?> map ? mapMap(map, operator) : value;
  }

  private static List<?> mapList(List<?> list, UnaryOperator<Schema> operator) {
    List<@Nullable Object> mapped = new ArrayList<>(list.size());
    boolean changed = false;
    for (Object element : list) {
      Object value = element instanceof Schema schema ? operator.apply(schema) : element;
      changed |= value != element;
      mapped.add(value);
    }
    return changed ? Collections.unmodifiableList(mapped) : list;
  }

  private static Map<?, ?> mapMap(Map<?, ?> map, UnaryOperator<Schema> operator) {
    Map<Object, @Nullable Object> mapped = new LinkedHashMap<>();
    boolean changed = false;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object element = entry.getValue();
      Object value = element instanceof Schema schema ? operator.apply(schema) : element;
      changed |= value != element;
      mapped.put(entry.getKey(), value);
    }
    return changed ? Collections.unmodifiableMap(mapped) : map;
  }

  private Optional<String> text(String keyword) {
    return Optional.ofNullable((String) keywords.get(keyword));
  }

  @SuppressWarnings("unchecked")
  private <T extends @Nullable Object> List<T> list(String keyword) {
    Object value = keywords.get(keyword);
    return value == null ? List.of() : (List<T>) value;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Schema> schemaMap(String keyword) {
    Object value = keywords.get(keyword);
    return value == null ? Map.of() : (Map<String, Schema>) value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schema that && keywords.equals(that.keywords);
  }

  @Override
  public int hashCode() {
    return keywords.hashCode();
  }

  @Override
  public String toString() {
    return "Schema" + keywords;
  }

  /** Builds a {@link Schema}; a keyword set to null is removed. Not thread-safe. */
  public static final class Builder {
    private final Map<String, @Nullable Object> keywords;
    private Provenance provenance;

    private Builder(Map<String, @Nullable Object> keywords, Provenance provenance) {
      this.keywords = new LinkedHashMap<>(keywords);
      this.provenance = provenance;
    }

    /**
     * Sets any keyword; lists and maps are copied. {@code enum}, {@code default}, {@code example}
     * and extensions take JSON values.
     */
    public Builder keyword(String name, @Nullable Object value) {
      if (value == null) {
        keywords.remove(name);
      } else if (value instanceof Collection<?> values) {
        keywords.put(name, Collections.unmodifiableList(new ArrayList<>(values)));
      } else if (value instanceof Map<?, ?> map) {
        keywords.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(map)));
      } else {
        keywords.put(name, value);
      }
      return this;
    }

    private Builder nonEmpty(String name, Collection<?> values) {
      return keyword(name, values.isEmpty() ? null : values);
    }

    private Builder flag(String name, boolean value) {
      return keyword(name, value ? Boolean.TRUE : null);
    }

    public Builder ref(@Nullable String component) {
      return keyword("$ref", component);
    }

    public Builder type(@Nullable SchemaType type) {
      return keyword("type", type == null ? null : List.of(type));
    }

    public Builder types(List<SchemaType> types) {
      return nonEmpty("type", types);
    }

    public Builder nullable(boolean nullable) {
      return flag("nullable", nullable);
    }

    public Builder format(@Nullable String format) {
      return keyword("format", format);
    }

    public Builder title(@Nullable String title) {
      return keyword("title", title);
    }

    public Builder description(@Nullable String description) {
      return keyword("description", description);
    }

    public Builder pattern(@Nullable String pattern) {
      return keyword("pattern", pattern);
    }

    public Builder properties(Map<String, Schema> properties) {
      return keyword("properties", properties.isEmpty() ? null : properties);
    }

    /** Adds one property after those there are, or replaces the one of that name. */
    public Builder putProperty(String name, Schema schema) {
      Map<String, Schema> properties = new LinkedHashMap<>();
      if (keywords.get("properties") instanceof Map<?, ?> present) {
        present.forEach((key, value) -> properties.put((String) key, (Schema) value));
      }
      properties.put(name, schema);
      return properties(properties);
    }

    public Builder required(Collection<String> names) {
      return nonEmpty("required", names);
    }

    public Builder items(@Nullable Schema items) {
      return keyword("items", items);
    }

    public Builder additionalProperties(@Nullable Schema schema) {
      return keyword("additionalProperties", schema);
    }

    public Builder allOf(List<Schema> schemas) {
      return nonEmpty("allOf", schemas);
    }

    public Builder oneOf(List<Schema> schemas) {
      return nonEmpty("oneOf", schemas);
    }

    public Builder anyOf(List<Schema> schemas) {
      return nonEmpty("anyOf", schemas);
    }

    public Builder enumValues(List<? extends @Nullable Object> values) {
      return nonEmpty("enum", values);
    }

    public Builder defaultValue(@Nullable Object value) {
      return keyword("default", value);
    }

    public Builder example(@Nullable Object value) {
      return keyword("example", value);
    }

    public Builder minimum(@Nullable BigDecimal value) {
      return keyword("minimum", value);
    }

    public Builder maximum(@Nullable BigDecimal value) {
      return keyword("maximum", value);
    }

    public Builder exclusiveMinimum(@Nullable BigDecimal value) {
      return keyword("exclusiveMinimum", value);
    }

    public Builder exclusiveMaximum(@Nullable BigDecimal value) {
      return keyword("exclusiveMaximum", value);
    }

    public Builder minLength(@Nullable Integer value) {
      return keyword("minLength", value);
    }

    public Builder maxLength(@Nullable Integer value) {
      return keyword("maxLength", value);
    }

    public Builder minItems(@Nullable Integer value) {
      return keyword("minItems", value);
    }

    public Builder maxItems(@Nullable Integer value) {
      return keyword("maxItems", value);
    }

    public Builder uniqueItems(boolean value) {
      return flag("uniqueItems", value);
    }

    public Builder readOnly(boolean value) {
      return flag("readOnly", value);
    }

    public Builder writeOnly(boolean value) {
      return flag("writeOnly", value);
    }

    public Builder deprecated(boolean value) {
      return flag("deprecated", value);
    }

    public Builder discriminator(@Nullable Discriminator discriminator) {
      return keyword("discriminator", discriminator);
    }

    public Builder xml(@Nullable Xml xml) {
      return keyword("xml", xml);
    }

    public Builder externalDocs(@Nullable ExternalDocumentation documentation) {
      return keyword("externalDocs", documentation);
    }

    /** Sets a specification extension; the name begins with {@code x-}. */
    public Builder extension(String name, @Nullable Object value) {
      return keyword(name, value);
    }

    /** Returns the value of a keyword set so far, or null. */
    public @Nullable Object get(String keyword) {
      return keywords.get(keyword);
    }

    public Builder provenance(Provenance value) {
      provenance = value;
      return this;
    }

    public Schema build() {
      return new Schema(keywords, provenance);
    }
  }
}
