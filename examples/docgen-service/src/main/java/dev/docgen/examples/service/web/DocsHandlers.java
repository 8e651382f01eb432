package dev.docgen.examples.service.web;

import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.OutputFormat;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Serves the reference of the service's own API, which DocGen makes of the service's own source
 * when it is first asked for. An engine of its own does, so that the meters tell of callers' jobs
 * alone.
 */
final class DocsHandlers {
  private static final String POLICY = "connect-src 'none'; form-action 'none'; base-uri 'none'";

  private @Nullable Reference reference;

  private record Reference(byte[] html, byte[] openApi) {}

  /** The reference of this API for people. */
  void page(Context http) throws IOException {
    http.header("Content-Security-Policy", POLICY);
    http.contentType("text/html");
    http.result(reference().html());
  }

  /** The reference of this API as OpenAPI. */
  void openApi(Context http) throws IOException {
    http.contentType("application/vnd.oai.openapi+json");
    http.result(reference().openApi());
  }

  private synchronized Reference reference() throws IOException {
    if (reference == null) {
      reference = read();
    }
    return reference;
  }

  private static Reference read() throws IOException {
    try (OwnSource source = OwnSource.unpack();
        DocGen docGen = DocGen.builder().name("docs").build()) {
      GenerationResult result = docGen.generate(request(source.folder()));
      return new Reference(
          result.document(OutputFormat.HTML).bytes(),
          result.document(OutputFormat.OPENAPI_JSON).bytes());
    }
  }

  private static GenerationRequest request(Path source) {
    return GenerationRequest.builder()
        .addRoot(source)
        .title("DocGen service")
        .version("1")
        .description("Documents uploaded source.")
        .build();
  }
}
