package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.SourceField;
import dev.docgen.source.SourceTree;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantsTest {

  private static Optional<Object> x(SourceTree tree, String type) {
    return SourceTreeFixture.type(tree, type).fields().stream()
        .filter(field -> field.name().equals("x"))
        .findFirst()
        .flatMap(SourceField::constantValue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '^',
      value = {
        "String => \"a\" + 1 + 'c' + true + 2.5 => a1ctrue2.5",
        "String => \"tab\\t\\u0041\\\\n\\101\" => tab\tA\\nA",
        "int => 1 + 2 * 3 - 4 / 3 % 2 => 6",
        "int => (5 & 3) | (4 ^ 1) << 2 => 21",
        "int => -2147483648 => -2147483648",
        "int => 0xFF + 0b11 + 017 + 1_000 => 1273",
        "int => 0xFFFFFFFF => -1",
        "int => ~5 => -6",
        "int => -1 >>> 28 => 15",
        "long => 1 << 40L => 256",
        "long => 1L << 40 => 1099511627776",
        "long => 5 => 5",
        "double => 1 / 2 => 0.0",
        "double => 1 / 2.0 => 0.5",
        "float => 1.5f * 2 => 3.0",
        "char => 'a' + 1 => b",
        "byte => (byte) 300 => 44",
        "int => 'a' => 97",
        "boolean => 1 < 2 && !(3 == 4) || false => true",
        "boolean => \"a\" == \"a\" => true",
        "String => 1 > 2 ? \"yes\" : \"no\" => no",
        "String => (String) (\"a\") => a",
      })
  void foldsAllOperators(String type, String expression, String value) {
    SourceTree tree =
        SourceTreeFixture.of("class C { static final " + type + " x = " + expression + "; }");
    assertThat(x(tree, "C").map(Object::toString)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "int, 1 / 0",
    "int, 1 % 0",
    "String, missing",
    "String, Missing.X",
    "String, call()",
    "String, null",
    "Integer, 5",
    "Object, \"a\"",
    "int, \"a\"",
    "boolean, 1 && 2",
    "int, 99999999999"
  })
  void whatIsNotConstantHasNoValue(String type, String expression) {
    SourceTree tree =
        SourceTreeFixture.of("class C { static final " + type + " x = " + expression + "; }");
    assertThat(x(tree, "C")).isEmpty();
  }

  @Test
  void constantsAreFoundAcrossFilesAndScopes() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            package a;
            import static b.Paths.*;
            import static b.Other.ONE;
            import b.Paths;
            class C extends Base implements Api {
              static final String x = BASE + V1 + ROOT + ONE + Paths.Nested.DEEP + b.Paths.V1 + Inner.y + TEXT;
              static class Inner { static final String y = Base.BASE; }
            }
            package a;
            class Base { protected static final String BASE = "[base]"; }
            package a;
            interface Api { String ROOT = "[root]"; }
            package b;
            public class Paths {
              public static final String V1 = "[v1]";
              public interface Nested { String DEEP = V1 + "[deep]"; }
              public static final String TEXT = \"""
                  two
                    lines\\
                   joined\""";
            }
            package b;
            public class Other { public static final char ONE = '1'; static String notFinal = "no"; }
            """);
    assertThat(x(tree, "a.C")).contains("[base][v1][root]1[v1][deep][v1][base]two\n  lines joined");
  }

  @Test
  void cyclesEnd() {
    SourceTree tree =
        SourceTreeFixture.of(
            """
            class C { static final String x = D.y + 1; }
            package p;
            class E { static final int x = F.x; }
            class F extends F { static final int x = E.x; static final int z = x + 1; }
            --- D.java
            class D { static final String y = C.x + 2; }
            """);
    assertThat(x(tree, "C")).isEmpty();
    assertThat(x(tree, "p.E")).isEmpty();
    assertThat(x(tree, "p.F")).isEmpty();
  }

  @Test
  void aLongConcatenationDoesNotOverflow() {
    SourceTree tree =
        SourceTreeFixture.of(
            "class C { static final String x = \"a\"" + " + \"b\"".repeat(500) + "; }");
    assertThat(x(tree, "C").map(Object::toString)).contains("a" + "b".repeat(500));
  }
}
