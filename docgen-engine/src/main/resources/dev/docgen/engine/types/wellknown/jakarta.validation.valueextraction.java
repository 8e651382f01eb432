package jakarta.validation.valueextraction;

public @interface ExtractedValue {
  Class<?> type() default void.class;
}

public @interface UnwrapByDefault {}

public interface Unwrapping {
  public interface Skip extends jakarta.validation.Payload {}
  public interface Unwrap extends jakarta.validation.Payload {}
}

public interface ValueExtractor<T> {
  public interface ValueReceiver {}
}

public class ValueExtractorDeclarationException extends jakarta.validation.ValidationException {}

public class ValueExtractorDefinitionException extends jakarta.validation.ValidationException {}
