package org.springframework.data.annotation;

public @interface AccessType {
  org.springframework.data.annotation.AccessType.Type value();
  public enum Type {
    FIELD, PROPERTY;
  }
}

public @interface CreatedBy {}

public @interface CreatedDate {}

public @interface Id {}

public @interface Immutable {}

public @interface LastModifiedBy {}

public @interface LastModifiedDate {}

public @interface PersistenceCreator {}

@org.springframework.stereotype.Indexed
public @interface Persistent {}

public @interface QueryAnnotation {}

public @interface ReadOnlyProperty {}

public @interface Reference {
  @org.springframework.core.annotation.AliasFor(attribute = "value") Class<?> to() default Class.class;
  @org.springframework.core.annotation.AliasFor(attribute = "to") Class<?> value() default Class.class;
}

public @interface Transient {}

@org.springframework.data.annotation.Persistent
public @interface TypeAlias {
  String value();
}

public @interface Version {}
