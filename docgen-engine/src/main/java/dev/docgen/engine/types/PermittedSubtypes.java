package dev.docgen.engine.types;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.docgen.source.JavaType;
import dev.docgen.source.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The direct subtypes that a sealed type permits (JLS 8.1.6, 9.1.4). */
final class PermittedSubtypes {
  private PermittedSubtypes() {}

  static List<JavaType> of(DeclaredType type) {
    if (!(type.syntax() instanceof ClassOrInterfaceDeclaration syntax)
        || !type.modifiers().contains(Modifier.SEALED)) {
      return List.of();
    }
    List<ClassOrInterfaceType> written = syntax.getPermittedTypes();
    return written.isEmpty() ? inSameFile(type) : TypeNames.resolveAll(written, type.header());
  }

  private static List<JavaType> inSameFile(DeclaredType sealed) {
    List<JavaType> permitted = new ArrayList<>();
    for (DeclaredType candidate : sealed.declaredIn().allTypes()) {
      if (candidate.directSupertypes().stream().anyMatch(type -> type.is(sealed.qualifiedName()))) {
        permitted.add(candidate.type());
      }
    }
    return permitted;
  }
}
