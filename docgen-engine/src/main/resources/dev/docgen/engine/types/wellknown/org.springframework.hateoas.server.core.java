package org.springframework.hateoas.server.core;

public class AnnotationLinkRelationProvider implements org.springframework.hateoas.server.LinkRelationProvider, org.springframework.core.Ordered {
  public int getOrder();
}

public @interface Relation {
  String NO_RELATION = "";
  String collectionRelation() default "";
  @org.springframework.core.annotation.AliasFor("value") String itemRelation() default "";
  @org.springframework.core.annotation.AliasFor("itemRelation") String value() default "";
}
