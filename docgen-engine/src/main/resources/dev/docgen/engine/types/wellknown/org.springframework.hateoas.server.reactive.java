package org.springframework.hateoas.server.reactive;

public interface ReactiveRepresentationModelAssembler<T, D extends org.springframework.hateoas.RepresentationModel<?>> {}
