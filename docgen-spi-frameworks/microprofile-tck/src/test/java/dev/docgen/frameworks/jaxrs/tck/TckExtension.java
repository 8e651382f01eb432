package dev.docgen.frameworks.jaxrs.tck;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes {@link SourceContainer} the container that Arquillian deploys to. */
public final class TckExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeployableContainer.class, SourceContainer.class);
  }
}
