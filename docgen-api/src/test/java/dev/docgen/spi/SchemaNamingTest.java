package dev.docgen.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaNamingTest {

  @Test
  void appendsTypeArgumentsAsSwaggerCoreDoes() {
    JavaType page = JavaType.of("a.Page", JavaType.of("a.Box", JavaType.of("a.Pet")));

    assertThat(SchemaNaming.SIMPLE.name(page)).isEqualTo("PageBoxPet");
  }

  @Test
  void namesANestedTypeByItsLastName() {
    assertThat(SchemaNaming.SIMPLE.name(JavaType.of("a.Outer.Inner"))).isEqualTo("Inner");
  }

  @Test
  void qualifiesWhenAsked() {
    assertThat(SchemaNaming.QUALIFIED.name(JavaType.of("a.b.Pet"))).isEqualTo("a.b.Pet");
  }

  @Test
  void namesArraysAndWildcards() {
    JavaType array = new JavaType.ArrayType(JavaType.of("a.Pet"), List.of());
    JavaType wildcard = new JavaType.WildcardType(JavaType.of("a.Pet"), null, List.of());

    assertThat(SchemaNaming.SIMPLE.name(JavaType.of("a.Box", array))).isEqualTo("BoxPetArray");
    assertThat(SchemaNaming.SIMPLE.name(JavaType.of("a.Box", wildcard))).isEqualTo("BoxPet");
  }

  @Test
  void anUnknownGenericTypeIsNamedWithItsArguments() {
    JavaType unknown =
        new JavaType.UnresolvedType("lib.IPage", List.of(JavaType.of("a.Pet")), List.of());
    assertThat(SchemaNaming.SIMPLE.name(JavaType.of("a.Result", unknown)))
        .isEqualTo("ResultIPagePet");
  }
}
