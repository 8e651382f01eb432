package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.UnresolvedType;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceParameter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WellKnownTypesTest {
  private final WellKnownTypes types = new WellKnownTypes();

  @Test
  void everyStubIsValidAndNamesOnlyKnownSupertypes() {
    List<String> unknown = new ArrayList<>();
    int count = 0;
    for (String name : types.packages()) {
      for (String simple : types.stubs(name).names()) {
        DeclaredType type = types.declaration(name + "." + simple).orElseThrow();
        check(type, unknown);
        count++;
      }
    }
    assertThat(count).isGreaterThan(1000);
    assertThat(unknown).isEmpty();
  }

  private static void check(DeclaredType type, List<String> unknown) {
    type.fields().forEach(field -> field.type().describe());
    for (SourceMethod method : type.methods()) {
      method.returnType().describe();
      method.parameters().forEach(SourceParameter::type);
    }
    for (JavaType supertype : type.directSupertypes()) {
      if (supertype instanceof UnresolvedType missing) {
        unknown.add(type + " -> " + missing.name());
      }
    }
    type.nestedTypes().forEach(nested -> check(nested, unknown));
  }
}
