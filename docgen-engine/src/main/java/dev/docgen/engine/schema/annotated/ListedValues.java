package dev.docgen.engine.schema.annotated;

import dev.docgen.model.Schema;
import dev.docgen.model.SchemaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Swagger 1's {@code allowableValues}: a list with commas, or a range such as {@code range[1, 5]},
 * {@code range(0, infinity]}, where round brackets exclude the bound (Javadoc of {@code
 * ApiModelProperty}).
 */
final class ListedValues {
  private static final Pattern RANGE =
      Pattern.compile("range\\s*([\\[(])([^,]*),([^\\])]*)([\\])])\\s*");

  private ListedValues() {}

  /** Sets the keywords on a schema; of an array on its items. */
  static void apply(String text, List<SchemaType> types, Schema.Builder schema) {
    if (types.contains(SchemaType.ARRAY) && schema.get("items") instanceof Schema items) {
      Schema.Builder item = items.toBuilder();
      apply(text, items.types(), item);
      schema.items(item.build());
      return;
    }
    Matcher range = RANGE.matcher(text.strip());
    if (range.matches()) {
      bound(range.group(2), range.group(1).equals("[") ? "minimum" : "exclusiveMinimum", schema);
      bound(range.group(3), range.group(4).equals("]") ? "maximum" : "exclusiveMaximum", schema);
    } else {
      list(text, types, schema);
    }
  }

  /** {@code infinity} and {@code -infinity} are no bounds. */
  private static void bound(String text, String keyword, Schema.Builder schema) {
    Numbers.decimal(text.strip()).ifPresent(value -> schema.keyword(keyword, value));
  }

  private static void list(String text, List<SchemaType> types, Schema.Builder schema) {
    List<@Nullable Object> values = new ArrayList<>();
    for (String value : text.split(",", -1)) {
      if (!value.isBlank()) {
        values.add(JsonText.defaultValue(value, types));
      }
    }
    if (!values.isEmpty()) {
      schema.enumValues(values);
    }
  }
}
