package dev.docgen.engine.types;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.ClassInfo.NestingType;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Writes a class file as a Java declaration: names, types, signatures and annotations, without
 * code. Names that are not Java identifiers (of other languages' compilers) are left out.
 */
final class ClassStub {
  private static final int FIELD_FLAGS =
      Modifier.PUBLIC
          | Modifier.PROTECTED
          | Modifier.PRIVATE
          | Modifier.STATIC
          | Modifier.FINAL
          | Modifier.TRANSIENT;
  private static final Set<String> KEYWORDS =
      Set.of(
          ("abstract assert boolean break byte case catch char class const continue default do double"
                  + " else enum extends final finally float for goto if implements import instanceof"
                  + " int interface long native new package private protected public return short"
                  + " static strictfp super switch synchronized this throw throws transient try void"
                  + " volatile while true false null _")
              .split(" "));
  private static final DotName OBJECT = DotName.createSimple("java.lang.Object");

  private final Map<String, ClassInfo> classes;
  private final StringBuilder out = new StringBuilder();

  /**
   * Creates a writer.
   *
   * @param classes the class and those nested in it, by binary name
   */
  ClassStub(Map<String, ClassInfo> classes) {
    this.classes = classes;
  }

  String write(ClassInfo topLevel) {
    String name = topLevel.name().toString();
    out.append("package ").append(name, 0, name.lastIndexOf('.')).append(";\n\n");
    type(topLevel);
    return out.toString();
  }

  private void type(ClassInfo type) {
    annotations(type.declaredAnnotations());
    out.append(modifiers(type)).append(keyword(type)).append(type.simpleName());
    out.append(ClassStubTypes.parameters(type.typeParameters()));
    if (type.isRecord()) {
      components(type);
    }
    supertypes(type);
    out.append(" {\n");
    if (type.isEnum()) {
      constants(type);
    }
    for (FieldInfo field : type.fieldsInDeclarationOrder()) {
      field(type, field);
    }
    for (MethodInfo method : type.methodsInDeclarationOrder()) {
      method(type, method);
    }
    for (ClassInfo nested : classes.values()) {
      if (nested.nestingType() == NestingType.INNER
          && type.name().equals(nested.enclosingClass())
          && isName(nested.simpleName())) {
        type(nested);
      }
    }
    out.append("}\n");
  }

  private static String keyword(ClassInfo type) {
    if (type.isAnnotation()) {
      return "@interface ";
    }
    if (type.isInterface()) {
      return "interface ";
    }
    if (type.isEnum()) {
      return "enum ";
    }
    return type.isRecord() ? "record " : "class ";
  }

  private static String modifiers(ClassInfo type) {
    int flags = type.flags();
    boolean isPlain = !type.isInterface() && !type.isEnum() && !type.isRecord();
    boolean isNested = type.nestingType() != NestingType.TOP_LEVEL;
    return (Modifier.isPublic(flags) ? "public " : "")
        + (isNested && Modifier.isStatic(flags) && isPlain ? "static " : "")
        + (isPlain && Modifier.isAbstract(flags) ? "abstract " : "")
        + (isPlain && Modifier.isFinal(flags) ? "final " : "");
  }

  private void components(ClassInfo type) {
    StringJoiner header = new StringJoiner(", ", "(", ")");
    for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
      StringBuilder written = new StringBuilder();
      for (AnnotationInstance annotation : component.declaredAnnotations()) {
        written.append(ClassStubTypes.annotation(annotation)).append(' ');
      }
      header.add(written + ClassStubTypes.name(component.type()) + " " + component.name());
    }
    out.append(header);
  }

  private void supertypes(ClassInfo type) {
    boolean hasSuperclass = !type.isInterface() && !type.isEnum() && !type.isRecord();
    Type superclass = type.superClassType();
    if (hasSuperclass && superclass != null && !superclass.name().equals(OBJECT)) {
      out.append(" extends ").append(ClassStubTypes.name(superclass));
    }
    if (!type.isAnnotation() && !type.interfaceTypes().isEmpty()) {
      List<String> names = new ArrayList<>();
      type.interfaceTypes().forEach(it -> names.add(ClassStubTypes.name(it)));
      out.append(type.isInterface() ? " extends " : " implements ");
      out.append(String.join(", ", names));
    }
  }

  private void constants(ClassInfo type) {
    for (FieldInfo field : type.fieldsInDeclarationOrder()) {
      if (field.isEnumConstant() && isName(field.name())) {
        annotations(field.declaredAnnotations());
        out.append(field.name()).append(",\n");
      }
    }
    out.append(";\n");
  }

  private void field(ClassInfo type, FieldInfo field) {
    boolean isComponent = type.isRecord() && !Modifier.isStatic(field.flags());
    if (field.isEnumConstant() || field.isSynthetic() || isComponent || !isName(field.name())) {
      return;
    }
    annotations(field.declaredAnnotations());
    out.append(type.isInterface() ? "" : Modifier.toString(field.flags() & FIELD_FLAGS) + " ");
    out.append(ClassStubTypes.name(field.type())).append(' ').append(field.name()).append(";\n");
  }

  private void method(ClassInfo type, MethodInfo method) {
    boolean isInitializer = method.name().equals("<clinit>");
    if (isInitializer || method.isSynthetic() || method.isBridge()) {
      return;
    }
    if (!method.isConstructor() && !isName(method.name())) {
      return;
    }
    if (method.isConstructor() && (type.isEnum() || type.isRecord())) {
      return;
    }
    annotations(method.declaredAnnotations());
    if (method.isDefault()) {
      out.append("default ");
    }
    int shown = FIELD_FLAGS & ~Modifier.TRANSIENT | (type.isInterface() ? 0 : Modifier.ABSTRACT);
    out.append(Modifier.toString(method.flags() & shown)).append(' ');
    out.append(ClassStubTypes.parameters(method.typeParameters()));
    out.append(
        method.isConstructor()
            ? type.simpleName()
            : " " + ClassStubTypes.name(method.returnType()) + " " + method.name());
    out.append(ClassStubTypes.arguments(method));
    if (method.defaultValue() != null) {
      out.append(" default ").append(ClassStubTypes.value(method.defaultValue()));
    }
    out.append(method.isConstructor() ? " {}\n" : ";\n");
  }

  private void annotations(List<AnnotationInstance> annotations) {
    annotations.forEach(it -> out.append(ClassStubTypes.annotation(it)).append('\n'));
  }

  /** Returns whether source can declare that name: an identifier that is no keyword (JLS 3.9). */
  static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isJavaIdentifierStart(name.charAt(0))
        && name.chars().allMatch(Character::isJavaIdentifierPart)
        && !KEYWORDS.contains(name);
  }
}
