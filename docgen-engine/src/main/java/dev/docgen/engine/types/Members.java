package dev.docgen.engine.types;

import dev.docgen.source.JavaType;
import dev.docgen.source.JavaType.ClassType;
import dev.docgen.source.JavaType.TypeVariable;
import dev.docgen.source.Modifier;
import dev.docgen.source.SourceMember;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of a parameterized type: declared and inherited. */
final class Members {
  private Members() {}

  /** JLS 8.4.8: own methods first, overridden ones left out. */
  static List<DeclaredMethod> methods(ClassType type, Declarations declarations) {
    Map<String, DeclaredMethod> found = new LinkedHashMap<>();
    for (ClassType supertype : declarations.supertypesOf(type)) {
      Optional<DeclaredType> declaration = declarations.declaration(supertype.qualifiedName());
      if (declaration.isEmpty()) {
        continue;
      }
      boolean own = supertype.qualifiedName().equals(type.qualifiedName());
      Map<TypeVariable, JavaType> bindings = Supertypes.bindings(declaration.get(), supertype);
      for (DeclaredMethod method : declaration.get().methods()) {
        if (own || isInherited(method, type, declarations)) {
          DeclaredMethod bound = method.as(bindings);
          found.putIfAbsent(Erasure.signature(bound), bound);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** JLS 8.3: a superclass's fields first; a hidden field is left out. */
  static List<DeclaredField> fields(ClassType type, Declarations declarations) {
    List<ClassType> supertypes = new ArrayList<>(declarations.supertypesOf(type));
    Set<String> hidden = new HashSet<>();
    List<List<DeclaredField>> byType = new ArrayList<>();
    for (ClassType supertype : supertypes) {
      Optional<DeclaredType> declaration = declarations.declaration(supertype.qualifiedName());
      boolean own = supertype.qualifiedName().equals(type.qualifiedName());
      List<DeclaredField> visible = new ArrayList<>();
      for (DeclaredField field : declaration.map(DeclaredType::fields).orElse(List.of())) {
        if (own || hidden.add(field.name())) {
          visible.add(field.substitute(Supertypes.bindings(declaration.get(), supertype)));
        }
        hidden.add(field.name());
      }
      byType.add(visible);
    }
    Collections.reverse(byType);
    return byType.stream().flatMap(List::stream).toList();
  }

  private static boolean isInherited(
      SourceMember member, ClassType subtype, Declarations declarations) {
    Set<Modifier> modifiers = member.modifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      return false;
    }
    boolean ofInterface = Modifiers.isInterface((DeclaredType) member.declaringType());
    if (ofInterface && modifiers.contains(Modifier.STATIC)) {
      return false;
    }
    return modifiers.contains(Modifier.PUBLIC)
        || modifiers.contains(Modifier.PROTECTED)
        || declarations
            .declaration(subtype.qualifiedName())
            .map(type -> type.packageName().equals(member.declaringType().packageName()))
            .orElse(true);
  }
}
