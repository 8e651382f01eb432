package dev.docgen.frameworks.jaxrs.tck;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;
import org.jspecify.annotations.Nullable;

/**
 * A container in which no application runs: to deploy an archive is to document the source of the
 * classes in it.
 */
public final class SourceContainer implements DeployableContainer<SourceContainer.Settings> {

  /** There is nothing to set. Arquillian makes one by reflection. */
  public static final class Settings implements ContainerConfiguration {
    @Override
    public void validate() {}
  }

  private @Nullable DocGen docGen;
  private @Nullable DocumentServer server;

  @Override
  public Class<Settings> getConfigurationClass() {
    return Settings.class;
  }

  @Override
  public void setup(Settings settings) {}

  /** The TCK reads the system property {@code test.url} before the first test of each class. */
  @Override
  public void start() throws LifecycleException {
    try {
      server = new DocumentServer();
    } catch (IOException e) {
      throw new LifecycleException("No port on loopback to serve documents at", e);
    }
    System.setProperty("test.url", server.uri().toString());
    docGen = DocGen.builder().build();
  }

  @Override
  public void stop() {
    server.close();
    docGen.close();
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Local");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    try {
      Path root = Files.createTempDirectory("docgen-tck");
      try {
        DeployedSource.of(archive).writeTo(root);
        GenerationResult result =
            docGen.generate(
                GenerationRequest.builder()
                    .addRoot(root)
                    .formats(OutputFormat.OPENAPI_JSON, OutputFormat.OPENAPI_YAML)
                    .build());
        server.serve(result);
      } finally {
        delete(root);
      }
    } catch (IOException e) {
      throw new DeploymentException("The source of " + archive.getName() + " cannot be copied", e);
    }
    return new ProtocolMetaData();
  }

  @Override
  public void undeploy(Archive<?> archive) {
    server.serveNothing();
  }

  @Override
  public void deploy(Descriptor descriptor) throws DeploymentException {
    throw new DeploymentException("Only archives have classes: " + descriptor.getDescriptorName());
  }

  @Override
  public void undeploy(Descriptor descriptor) throws DeploymentException {
    throw new DeploymentException("Only archives have classes: " + descriptor.getDescriptorName());
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
