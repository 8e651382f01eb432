package dev.docgen.engine.types;

import dev.docgen.source.SourceType.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stubs of one package: a text of paragraphs, which blank lines part. The first names the
 * package and its imports, each other one declares a top-level type. So a declaration is found
 * without parsing the others.
 */
final class StubPackage {
  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
  private static final Pattern NAME =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");

  private final String header;
  private final Map<String, String> texts;
  private final Map<String, Memo<DeclaredType>> types = new LinkedHashMap<>();

  private StubPackage(String header, Map<String, String> texts, Declarations declarations) {
    this.header = header;
    this.texts = texts;
    texts.forEach((name, text) -> types.put(name, new Memo<>(() -> parse(name, declarations))));
  }

  static StubPackage of(String text, Declarations declarations) {
    String[] paragraphs = PARAGRAPH.split(text.strip(), -1);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 1; i < paragraphs.length; i++) {
      Matcher name = NAME.matcher(paragraphs[i]);
      if (!name.find()) {
        throw new IllegalStateException("stub without a declaration: " + paragraphs[i]);
      }
      texts.put(name.group(1), paragraphs[i]);
    }
    return new StubPackage(paragraphs[0], texts, declarations);
  }

  Optional<DeclaredType> declaration(String simpleName) {
    return Optional.ofNullable(types.get(simpleName)).map(Memo::get);
  }

  Set<String> names() {
    return texts.keySet();
  }

  /**
   * Returns the annotation interfaces whose heading bears an annotation, which stubs write with its
   * qualified name.
   */
  List<String> annotationsBearing(String annotation) {
    List<String> bearing = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          int heading = text.indexOf("@interface " + name);
          int mention = text.indexOf(annotation);
          if (mention >= 0
              && mention < heading
              && !Character.isJavaIdentifierPart(text.charAt(mention + annotation.length()))) {
            bearing.add(name);
          }
        });
    return bearing;
  }

  private DeclaredType parse(String name, Declarations declarations) {
    return Stubs.parse(header + "\n\n" + texts.get(name), name, Origin.WELL_KNOWN, declarations)
        .types()
        .get(0);
  }
}
