package dev.docgen.examples.tryit;

import dev.docgen.OutputFormat;
import dev.docgen.model.ApiModel;
import dev.docgen.spi.DocumentFiles;
import dev.docgen.spi.OutputRenderer;
import dev.docgen.spi.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;

/**
 * Writes Swagger UI with the document into the folder {@code try-it}. The page opens from a disk or
 * any server and asks nobody for anything, until its reader sends a request to the API.
 */
public final class TryItRenderer implements OutputRenderer {
  /** Swagger UI and the document: an archive, or the folder {@code try-it} in a directory. */
  public static final OutputFormat TRY_IT =
      new OutputFormat("try-it", "application/zip", "try-it.zip");

  private static final String FOLDER = "try-it/";

  /** Called by {@link ServiceLoader}. */
  public TryItRenderer() {}

  @Override
  public OutputFormat format() {
    return TRY_IT;
  }

  /** Writes an archive of the files. */
  @Override
  public void render(ApiModel model, RenderOptions options, OutputStream output)
      throws IOException {
    Archive archive = new Archive(output);
    renderFiles(model, options, archive);
    archive.finish();
  }

  @Override
  public void renderFiles(ApiModel model, RenderOptions options, DocumentFiles files)
      throws IOException {
    Viewer viewer = new Viewer();
    String page = StartPage.of(model, openApi(model, options), viewer.version());
    write(files, "index.html", page.getBytes(StandardCharsets.UTF_8));
    write(files, "start.js", viewer.own("start.js"));
    for (String name : Viewer.FILES) {
      write(files, name, viewer.file(name));
    }
  }

  private static void write(DocumentFiles files, String name, byte[] bytes) throws IOException {
    try (OutputStream file = files.create(FOLDER + name)) {
      file.write(bytes);
    }
  }

  /** Has the engine write the document that the viewer shows. */
  private static String openApi(ApiModel model, RenderOptions options) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ServiceLoader.load(OutputRenderer.class, TryItRenderer.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .filter(renderer -> renderer.format().equals(OutputFormat.OPENAPI_JSON))
        .findFirst()
        .orElseThrow(() -> new IOException("docgen-engine, which writes OpenAPI, is missing"))
        .render(model, options, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
