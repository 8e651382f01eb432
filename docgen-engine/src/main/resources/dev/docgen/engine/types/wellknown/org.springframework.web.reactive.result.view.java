package org.springframework.web.reactive.result.view;

public interface Rendering {
  public interface Builder<B extends org.springframework.web.reactive.result.view.Rendering.Builder<B>> {}
  public interface RedirectBuilder extends org.springframework.web.reactive.result.view.Rendering.Builder<org.springframework.web.reactive.result.view.Rendering.RedirectBuilder> {}
}
