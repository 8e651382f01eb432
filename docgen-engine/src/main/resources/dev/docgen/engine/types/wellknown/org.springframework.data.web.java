package org.springframework.data.web;

public @interface PageableDefault {
  org.springframework.data.domain.Sort.Direction direction() default org.springframework.data.domain.Sort.Direction.ASC;
  int page() default 0;
  @org.springframework.core.annotation.AliasFor("value") int size() default 10;
  String[] sort() default {};
  @org.springframework.core.annotation.AliasFor("size") int value() default 10;
}

public class PagedModel<T> {
  @com.fasterxml.jackson.annotation.JsonProperty public java.util.List<T> getContent();
  @com.fasterxml.jackson.annotation.JsonProperty("page") public org.springframework.data.web.PagedModel.PageMetadata getMetadata();
  public record PageMetadata(long size, long number, long totalElements, long totalPages) {}
}

public class PagedResourcesAssembler<T> implements org.springframework.hateoas.server.RepresentationModelAssembler<org.springframework.data.domain.Page<T>, org.springframework.hateoas.PagedModel<org.springframework.hateoas.EntityModel<T>>> {}

public class SlicedResourcesAssembler<T> implements org.springframework.hateoas.server.RepresentationModelAssembler<org.springframework.data.domain.Slice<T>, org.springframework.hateoas.SlicedModel<org.springframework.hateoas.EntityModel<T>>> {}

public @interface SortDefault {
  boolean caseSensitive() default true;
  org.springframework.data.domain.Sort.Direction direction() default org.springframework.data.domain.Sort.Direction.ASC;
  @org.springframework.core.annotation.AliasFor("value") String[] sort() default {};
  @org.springframework.core.annotation.AliasFor("sort") String[] value() default {};
  public @interface SortDefaults {
    org.springframework.data.web.SortDefault[] value();
  }
}
