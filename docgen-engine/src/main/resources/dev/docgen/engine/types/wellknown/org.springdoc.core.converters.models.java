package org.springdoc.core.converters.models;

public class DefaultPageable extends org.springdoc.core.converters.models.Pageable {}

public class MonetaryAmount {}

public class Pageable {
  public Integer getPage();
  public Integer getSize();
  public java.util.List<String> getSort();
}

@io.swagger.v3.oas.annotations.Parameters({@io.swagger.v3.oas.annotations.Parameter(description = "Zero-based page index (0..N)", in = io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY, name = "page", schema = @io.swagger.v3.oas.annotations.media.Schema(defaultValue = "0", type = "integer")), @io.swagger.v3.oas.annotations.Parameter(description = "The size of the page to be returned", in = io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY, name = "size", schema = @io.swagger.v3.oas.annotations.media.Schema(defaultValue = "20", type = "integer")), @io.swagger.v3.oas.annotations.Parameter(array = @io.swagger.v3.oas.annotations.media.ArraySchema(schema = @io.swagger.v3.oas.annotations.media.Schema(type = "string")), description = "Sorting criteria in the format: property,(asc|desc). Default sort order is ascending. Multiple sort criteria are supported.", in = io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY, name = "sort")})
public @interface PageableAsQueryParam {}

public class Sort {
  public java.util.List<String> getSort();
}

@io.swagger.v3.oas.annotations.Parameter(array = @io.swagger.v3.oas.annotations.media.ArraySchema(schema = @io.swagger.v3.oas.annotations.media.Schema(type = "string")), description = "Sorting criteria in the format: property,(asc|desc). Default sort order is ascending. Multiple sort criteria are supported.", in = io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY, name = "sort")
public @interface SortAsQueryParam {}

public class SortObject {}
