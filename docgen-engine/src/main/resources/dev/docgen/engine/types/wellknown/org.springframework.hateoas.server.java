package org.springframework.hateoas.server;

public interface EntityLinks {}

public @interface ExposesResourceFor {
  Class<?> value();
}

public interface LinkBuilder {}

public interface LinkBuilderFactory<T extends org.springframework.hateoas.server.LinkBuilder> {}

public interface LinkRelationProvider {
  public class LookupContext {
    public Class<?> getType();
    public boolean isCollectionRelationLookup();
    public boolean isItemRelationLookup();
  }
}

public interface MethodLinkBuilderFactory<T extends org.springframework.hateoas.server.LinkBuilder> extends org.springframework.hateoas.server.LinkBuilderFactory<T> {}

public interface RepresentationModelAssembler<T, D extends org.springframework.hateoas.RepresentationModel<?>> {}

public interface RepresentationModelProcessor<T extends org.springframework.hateoas.RepresentationModel<?>> {}

public interface SimpleRepresentationModelAssembler<T> extends org.springframework.hateoas.server.RepresentationModelAssembler<T, org.springframework.hateoas.EntityModel<T>> {}

public class TypedEntityLinks<T> {
  public static class ExtendedTypedEntityLinks<T> extends org.springframework.hateoas.server.TypedEntityLinks<T> {}
}
