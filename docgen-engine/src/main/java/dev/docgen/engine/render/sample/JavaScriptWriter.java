package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.sample.HttpCall.Field;
import dev.docgen.model.HttpMethod;
import java.util.Optional;
import java.util.Set;

/** A module for fetch, in browsers and Node.js. Variables are constants to fill in. */
final class JavaScriptWriter implements SampleWriter {

  @Override
  public Optional<Sample> write(HttpCall call) {
    if (!isAllowed(call)) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder();
    for (String name : call.variables()) {
      code.append("const ").append(name).append(" = ");
      code.append(Quoting.javaScript("YOUR_" + name)).append(";\n");
    }
    if (call.body() instanceof Body.Multipart multipart) {
      form(multipart, code);
    }
    code.append("const response = await fetch(").append(quote(call.url()));
    options(call, code);
    code.append(");\nconsole.log(response.status, await response.text());");
    return Optional.of(new Sample("JavaScript fetch", "javascript", code.toString()));
  }

  /** What fetch refuses: some methods, and bodies of some (Fetch, 2.2.1 and 5.4). */
  private static boolean isAllowed(HttpCall call) {
    boolean bodyless = Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(call.method());
    boolean otherParts =
        call.body() instanceof Body.Multipart multipart
            && !multipart.mediaType().equals("multipart/form-data");
    // In an object literal this name sets the prototype (ECMAScript B.3.1).
    boolean prototype =
        call.headers().stream().anyMatch(header -> header.name().equals("__proto__"));
    return call.method() != HttpMethod.TRACE
        && !prototype
        && !(bodyless && call.body() != null)
        && !otherParts;
  }

  private static void form(Body.Multipart multipart, StringBuilder code) {
    code.append("const form = new FormData();\n");
    for (Body.Part part : multipart.parts()) {
      code.append("form.append(").append(Quoting.javaScript(part.name())).append(", ");
      String value = Quoting.javaScript(part.value());
      if (part.mediaType() == null && part.fileName() == null) {
        code.append(value);
      } else {
        String type = part.mediaType() == null ? "" : part.mediaType();
        code.append("new Blob([").append(value).append("], { type: ");
        code.append(Quoting.javaScript(type)).append(" })");
        if (part.fileName() != null) {
          code.append(", ").append(Quoting.javaScript(part.fileName()));
        }
      }
      code.append(");\n");
    }
  }

  private static void options(HttpCall call, StringBuilder code) {
    StringBuilder options = new StringBuilder();
    if (call.method() != HttpMethod.GET) {
      options.append("  method: ").append(Quoting.javaScript(call.method().name())).append(",\n");
    }
    if (!call.headers().isEmpty()) {
      options.append("  headers: {\n");
      for (Field header : call.headers()) {
        options.append("    ").append(Quoting.javaScript(header.name())).append(": ");
        options.append(quote(header.value())).append(",\n");
      }
      options.append("  },\n");
    }
    body(call, options);
    if (!options.isEmpty()) {
      code.append(", {\n").append(options).append('}');
    }
  }

  private static void body(HttpCall call, StringBuilder options) {
    if (call.body() instanceof Body.Text text) {
      boolean lines = text.text().indexOf('\n') >= 0 || text.text().indexOf('"') >= 0;
      String literal =
          lines ? Quoting.javaScriptBlock(text.text()) : Quoting.javaScript(text.text());
      options.append("  body: ").append(literal).append(",\n");
    } else if (call.body() instanceof Body.File) {
      options.append("  body: new Blob([\"example\"]), // or the file that an input holds\n");
    } else if (call.body() != null) {
      options.append("  body: form,\n");
    }
  }

  private static String quote(Phrase phrase) {
    return phrase.expression(Quoting::javaScript, name -> name, " + ");
  }
}
