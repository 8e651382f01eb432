package javax.validation.constraints;

@javax.validation.Constraint(validatedBy = {})
public @interface AssertFalse {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.AssertFalse.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.AssertFalse[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface AssertTrue {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.AssertTrue.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.AssertTrue[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface DecimalMax {
  Class<?>[] groups() default {};
  boolean inclusive() default true;
  String message() default "{javax.validation.constraints.DecimalMax.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  String value();
  public @interface List {
    javax.validation.constraints.DecimalMax[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface DecimalMin {
  Class<?>[] groups() default {};
  boolean inclusive() default true;
  String message() default "{javax.validation.constraints.DecimalMin.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  String value();
  public @interface List {
    javax.validation.constraints.DecimalMin[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Digits {
  int fraction();
  Class<?>[] groups() default {};
  int integer();
  String message() default "{javax.validation.constraints.Digits.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Digits[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Email {
  javax.validation.constraints.Pattern.Flag[] flags() default {};
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Email.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  String regexp() default ".*";
  public @interface List {
    javax.validation.constraints.Email[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Future {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Future.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Future[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface FutureOrPresent {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.FutureOrPresent.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.FutureOrPresent[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Max {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Max.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  long value();
  public @interface List {
    javax.validation.constraints.Max[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Min {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Min.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  long value();
  public @interface List {
    javax.validation.constraints.Min[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Negative {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Negative.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Negative[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface NegativeOrZero {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.NegativeOrZero.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.NegativeOrZero[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface NotBlank {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.NotBlank.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.NotBlank[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface NotEmpty {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.NotEmpty.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.NotEmpty[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface NotNull {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.NotNull.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.NotNull[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Null {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Null.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Null[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Past {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Past.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Past[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface PastOrPresent {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.PastOrPresent.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.PastOrPresent[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Pattern {
  javax.validation.constraints.Pattern.Flag[] flags() default {};
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Pattern.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  String regexp();
  public enum Flag {
    UNIX_LINES, CASE_INSENSITIVE, COMMENTS, MULTILINE, DOTALL, UNICODE_CASE, CANON_EQ;
    public int getValue();
  }
  public @interface List {
    javax.validation.constraints.Pattern[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Positive {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.Positive.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Positive[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface PositiveOrZero {
  Class<?>[] groups() default {};
  String message() default "{javax.validation.constraints.PositiveOrZero.message}";
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.PositiveOrZero[] value();
  }
}

@javax.validation.Constraint(validatedBy = {})
public @interface Size {
  Class<?>[] groups() default {};
  int max() default 2147483647;
  String message() default "{javax.validation.constraints.Size.message}";
  int min() default 0;
  Class<? extends javax.validation.Payload>[] payload() default {};
  public @interface List {
    javax.validation.constraints.Size[] value();
  }
}
