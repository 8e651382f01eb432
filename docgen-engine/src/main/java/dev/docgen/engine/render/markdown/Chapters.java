package dev.docgen.engine.render.markdown;

import dev.docgen.engine.render.Uninterested;
import dev.docgen.engine.render.page.Group;
import dev.docgen.engine.render.page.OperationSection;
import dev.docgen.engine.render.page.Page;
import dev.docgen.engine.render.page.SchemaSection;
import dev.docgen.spi.DocumentFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Lays a page out over several files. Made for one page. */
final class Chapters {
  private static final String FOLDER = "api/";
  private static final String OVERVIEW = "README.md";
  private static final String SCHEMAS = "schemas.md";

  private final Page page;

  /** Files by the anchors that stand in them; what is missing stands in the overview. */
  private final Map<String, String> fileOf = new HashMap<>();

  Chapters(Page page) {
    this.page = page;
    for (Group group : page.groups()) {
      String file = file(group);
      fileOf.put(group.anchor(), file);
      group.operations().forEach(operation -> place(operation, file));
    }
    fileOf.put("page.schemas", SCHEMAS);
    for (SchemaSection schema : page.schemas().values()) {
      fileOf.put(schema.anchor(), SCHEMAS);
    }
  }

  private void place(OperationSection operation, String file) {
    fileOf.put(operation.anchor(), file);
    operation.callbacks().forEach(callback -> place(callback, file));
  }

  /** Returns a name that neither another group nor the other files have. */
  private static String file(Group group) {
    return group.anchor().replaceFirst("\\.", "-") + ".md";
  }

  void write(DocumentFiles files) throws IOException {
    write(
        files,
        OVERVIEW,
        (out, md) -> JteindexGenerated.render(out, Uninterested.INSTANCE, page, md));
    for (Group group : page.groups()) {
      write(
          files,
          file(group),
          (out, md) -> JtechapterGenerated.render(out, Uninterested.INSTANCE, group, page, md));
    }
    if (!page.schemas().isEmpty()) {
      write(
          files,
          SCHEMAS,
          (out, md) -> JteschemasGenerated.render(out, Uninterested.INSTANCE, page, md));
    }
  }

  private void write(
      DocumentFiles files, String name, BiConsumer<MarkdownOutput, Markdown> template)
      throws IOException {
    MarkdownOutput output = new MarkdownOutput();
    template.accept(output, new Markdown(page, anchor -> address(anchor, name)));
    try (OutputStream file = files.create(FOLDER + name)) {
      output.writeTo(file);
    }
  }

  private String address(String anchor, String from) {
    String file = fileOf.getOrDefault(anchor, OVERVIEW);
    return (file.equals(from) ? "" : file) + "#" + anchor;
  }
}
