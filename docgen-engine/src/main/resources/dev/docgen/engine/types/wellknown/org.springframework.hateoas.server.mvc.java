package org.springframework.hateoas.server.mvc;

public abstract class RepresentationModelAssemblerSupport<T, D extends org.springframework.hateoas.RepresentationModel<?>> implements org.springframework.hateoas.server.RepresentationModelAssembler<T, D> {}

public class WebMvcLinkBuilder {}
