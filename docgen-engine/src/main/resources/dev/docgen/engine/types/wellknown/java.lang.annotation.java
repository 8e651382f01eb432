package java.lang.annotation;

public interface Annotation {}

public class AnnotationFormatError extends Error {}

public class AnnotationTypeMismatchException extends RuntimeException {}

public @interface Documented {}

public enum ElementType {
  TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, LOCAL_VARIABLE, ANNOTATION_TYPE, PACKAGE, TYPE_PARAMETER, TYPE_USE,
  MODULE, RECORD_COMPONENT;
}

public class IncompleteAnnotationException extends RuntimeException {}

public @interface Inherited {}

public @interface Native {}

public @interface Repeatable {
  Class<? extends java.lang.annotation.Annotation> value();
}

public @interface Retention {
  java.lang.annotation.RetentionPolicy value();
}

public enum RetentionPolicy {
  SOURCE, CLASS, RUNTIME;
}

public @interface Target {
  java.lang.annotation.ElementType[] value();
}
