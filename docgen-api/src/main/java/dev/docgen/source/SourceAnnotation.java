package dev.docgen.source;

import com.github.javaparser.ast.expr.Expression;
import dev.docgen.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with its attribute values evaluated: constants folded across files, enum constants
 * and class literals resolved. An attribute that is not written has the default of its declaration
 * when that declaration is in the sources, the dependencies or the engine's table of well-known
 * types, else it is absent: {@link #isSet} tells what is written. A single value is a list of one,
 * as in JLS 9.7.1. Immutable.
 */
public interface SourceAnnotation {

  /** Returns the annotation interface's qualified name, or the name as written if unresolved. */
  String qualifiedName();

  /** Returns the last part of {@link #qualifiedName()}. */
  String simpleName();

  SourceLocation location();

  /** Returns the names of the attributes written, in source order. */
  List<String> attributes();

  /** Returns whether the attribute is written, be it with its default value. */
  boolean isSet(String attribute);

  /**
   * Returns a String attribute; for an enum constant its simple name, for any other constant its
   * text. Empty when absent or when it cannot be folded, as constants and enums are whose
   * declaration is neither in the sources nor in the dependencies: {@link #unevaluated} then has
   * their source text, {@code HttpStatus.CREATED}.
   */
  Optional<String> string(String attribute);

  /** Returns all values of a String (or enum, or other constant) attribute; empty when absent. */
  List<String> strings(String attribute);

  Optional<Boolean> bool(String attribute);

  /** Returns a numeric attribute as Integer, Long, Double or Float. */
  Optional<Number> number(String attribute);

  /** Returns the type of a class literal. */
  Optional<JavaType> type(String attribute);

  List<JavaType> types(String attribute);

  Optional<SourceAnnotation> annotation(String attribute);

  List<SourceAnnotation> annotations(String attribute);

  /** Returns the syntax of an attribute's value; empty when absent or read from class files. */
  Optional<Expression> expression(String attribute);

  /** Returns the annotations of the annotation's own declaration; empty when it is not known. */
  Annotations metaAnnotations();

  /**
   * Returns the source text of the values of an attribute that could not be evaluated: a constant
   * outside the sources, a computed one. Empty when all could.
   */
  List<String> unevaluated(String attribute);

  /**
   * Returns all attributes written, evaluated: String, Boolean, Number, JavaType, annotation, List.
   */
  Map<String, @Nullable Object> values();
}
