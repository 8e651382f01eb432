package jakarta.validation.groups;

public @interface ConvertGroup {
  Class<?> from() default jakarta.validation.groups.Default.class;
  Class<?> to();
  public @interface List {
    jakarta.validation.groups.ConvertGroup[] value();
  }
}

public interface Default {}
