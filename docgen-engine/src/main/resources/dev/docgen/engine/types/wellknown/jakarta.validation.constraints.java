package jakarta.validation.constraints;

@jakarta.validation.Constraint(validatedBy = {})
public @interface AssertFalse {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.AssertFalse.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.AssertFalse[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface AssertTrue {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.AssertTrue.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.AssertTrue[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface DecimalMax {
  Class<?>[] groups() default {};
  boolean inclusive() default true;
  String message() default "{jakarta.validation.constraints.DecimalMax.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String value();
  public @interface List {
    jakarta.validation.constraints.DecimalMax[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface DecimalMin {
  Class<?>[] groups() default {};
  boolean inclusive() default true;
  String message() default "{jakarta.validation.constraints.DecimalMin.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String value();
  public @interface List {
    jakarta.validation.constraints.DecimalMin[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Digits {
  int fraction();
  Class<?>[] groups() default {};
  int integer();
  String message() default "{jakarta.validation.constraints.Digits.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Digits[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Email {
  jakarta.validation.constraints.Pattern.Flag[] flags() default {};
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Email.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String regexp() default ".*";
  public @interface List {
    jakarta.validation.constraints.Email[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Future {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Future.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Future[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface FutureOrPresent {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.FutureOrPresent.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.FutureOrPresent[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Max {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Max.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  long value();
  public @interface List {
    jakarta.validation.constraints.Max[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Min {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Min.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  long value();
  public @interface List {
    jakarta.validation.constraints.Min[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Negative {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Negative.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Negative[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface NegativeOrZero {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.NegativeOrZero.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.NegativeOrZero[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface NotBlank {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.NotBlank.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.NotBlank[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface NotEmpty {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.NotEmpty.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.NotEmpty[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface NotNull {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.NotNull.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.NotNull[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Null {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Null.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Null[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Past {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Past.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Past[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface PastOrPresent {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.PastOrPresent.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.PastOrPresent[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Pattern {
  jakarta.validation.constraints.Pattern.Flag[] flags() default {};
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Pattern.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  String regexp();
  public enum Flag {
    UNIX_LINES, CASE_INSENSITIVE, COMMENTS, MULTILINE, DOTALL, UNICODE_CASE, CANON_EQ;
    public int getValue();
  }
  public @interface List {
    jakarta.validation.constraints.Pattern[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Positive {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.Positive.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Positive[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface PositiveOrZero {
  Class<?>[] groups() default {};
  String message() default "{jakarta.validation.constraints.PositiveOrZero.message}";
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.PositiveOrZero[] value();
  }
}

@jakarta.validation.Constraint(validatedBy = {})
public @interface Size {
  Class<?>[] groups() default {};
  int max() default 2147483647;
  String message() default "{jakarta.validation.constraints.Size.message}";
  int min() default 0;
  Class<? extends jakarta.validation.Payload>[] payload() default {};
  public @interface List {
    jakarta.validation.constraints.Size[] value();
  }
}
