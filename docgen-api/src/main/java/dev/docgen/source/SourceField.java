package dev.docgen.source;

import com.github.javaparser.ast.expr.Expression;
import java.util.List;
import java.util.Optional;

/** A field, an enum constant or a record component (which is also a field, JLS 8.10.3). */
public interface SourceField extends SourceMember {

  /** Returns the type, with the variables of the type it was asked of replaced. */
  JavaType type();

  /** Returns whether this is an enum constant. */
  boolean isEnumConstant();

  /** Returns whether this is a record component. */
  boolean isRecordComponent();

  /** Returns the initialiser's syntax; empty when there is none. */
  Optional<Expression> initializer();

  /**
   * Returns the initialiser as code, what stands between braces in it included; empty when there is
   * none, or when it cannot be parsed.
   */
  Optional<SourceBody> body();

  /**
   * Returns the arguments that an enum constant passes to its constructor; empty for the others.
   */
  List<Expression> arguments();

  /**
   * Returns the value of a constant variable (JLS 15.29): a String, Boolean, Character or Number.
   * Also folded for a {@code final} field that is not static; empty when it is not constant.
   */
  Optional<Object> constantValue();
}
