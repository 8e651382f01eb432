package dev.docgen.engine.render.openapi;

import dev.docgen.model.ApiModel;
import dev.docgen.model.Callback;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.Operation;
import dev.docgen.model.PathItem;
import java.io.IOException;
import java.util.Map;

/** Writes path items and the callbacks that hold path items in turn. */
final class PathWriter {
  private final Output out;
  private final TextObjects texts;
  private final OperationWriter operations;
  private final Map<String, PathItem> components;

  PathWriter(Output out, OperationWriter operations, ApiModel model) {
    this.out = out;
    this.texts = new TextObjects(out);
    this.operations = operations;
    this.components = model.components().pathItems();
  }

  /** Writes a path item; one of the components is written out where 3.0 cannot refer to it. */
  void pathItem(PathItem item) throws IOException {
    String reference = item.reference();
    PathItem component = reference == null ? null : components.get(reference);
    if (component != null && !out.is31() && component.reference() == null) {
      pathItem(component);
    } else if (reference != null) {
      out.object(
          () -> {
            out.text("$ref", Output.referenceTo("pathItems", reference));
            fields(item);
          });
    } else {
      out.object(() -> fields(item));
    }
  }

  private void fields(PathItem item) throws IOException {
    out.text("summary", item.summary());
    out.text("description", item.description());
    for (HttpMethod method : HttpMethod.values()) {
      out.field(method.key(), item.operations().get(method), this::operation);
    }
    out.list("servers", item.servers(), texts::server);
    out.list("parameters", item.parameters(), operations::parameter);
    out.extensions(item.extensions());
  }

  private void operation(Operation operation) throws IOException {
    operations.operation(operation, one -> out.map("callbacks", one.callbacks(), this::callback));
  }

  void callback(Callback callback) throws IOException {
    String reference = callback.reference();
    if (reference != null) {
      out.reference("callbacks", reference);
      return;
    }
    out.object(
        () -> {
          out.entries(callback.expressions(), this::pathItem);
          out.extensions(callback.extensions());
        });
  }
}
