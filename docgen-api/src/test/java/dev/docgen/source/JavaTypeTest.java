package dev.docgen.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.JavaType.ArrayType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.JavaType.WildcardType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaTypeTest {
  private static final TypeVariable T = new TypeVariable("T", "a.Box", List.of(), List.of());

  @Test
  void describesItselfInSourceForm() {
    JavaType type =
        JavaType.of(
            "java.util.Map",
            JavaType.of("java.lang.String"),
            new ArrayType(new WildcardType(null, JavaType.of("a.Pet"), List.of()), List.of()));

    assertThat(type.describe()).isEqualTo("java.util.Map<java.lang.String,? super a.Pet[]>");
  }

  @Test
  void substitutesVariablesAtAnyDepth() {
    JavaType type = JavaType.of("java.util.List", new ArrayType(T, List.of()));

    assertThat(type.substitute(Map.of(T, JavaType.of("a.Pet"))).describe())
        .isEqualTo("java.util.List<a.Pet[]>");
  }

  @Test
  void variablesOfOneNameAndTwoDeclarationsDiffer() {
    TypeVariable other = new TypeVariable("T", "a.Bag", List.of(), List.of());

    assertThat(T.substitute(Map.of(other, JavaType.of("a.Pet")))).isEqualTo(T);
  }

  @Test
  void aMissingArgumentIsEmpty() {
    assertThat(JavaType.of("java.util.List").argument(0)).isEmpty();
    assertThat(JavaType.of("java.util.List", T).argument(0)).contains(T);
  }
}
