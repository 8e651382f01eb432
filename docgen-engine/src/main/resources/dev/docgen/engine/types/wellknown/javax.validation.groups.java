package javax.validation.groups;

public @interface ConvertGroup {
  Class<?> from() default javax.validation.groups.Default.class;
  Class<?> to();
  public @interface List {
    javax.validation.groups.ConvertGroup[] value();
  }
}

public interface Default {}
