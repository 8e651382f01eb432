package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Body;
import dev.docgen.engine.render.sample.HttpCall.Field;
import java.util.Optional;

/** A script for Python's requests. Variables are the environment's. */
final class PythonWriter implements SampleWriter {

  @Override
  public Optional<Sample> write(HttpCall call) {
    if (call.body() instanceof Body.Multipart multipart
        && !multipart.mediaType().equals("multipart/form-data")) {
      return Optional.empty(); // requests writes forms alone
    }
    StringBuilder code = new StringBuilder();
    code.append(call.variables().isEmpty() ? "" : "import os\n").append("import requests\n\n");
    for (String name : call.variables()) {
      code.append(name).append(" = os.environ[").append(Quoting.python(name)).append("]\n");
    }
    code.append("response = requests.request(\n    ");
    code.append(Quoting.python(call.method().name())).append(",\n    ");
    code.append(quote(call.url())).append(",\n");
    headers(call, code);
    body(call, code);
    code.append(")\nprint(response.status_code, response.text)");
    return Optional.of(new Sample("Python requests", "python", code.toString()));
  }

  private static void headers(HttpCall call, StringBuilder code) {
    if (call.headers().isEmpty()) {
      return;
    }
    code.append("    headers={\n");
    for (Field header : call.headers()) {
      code.append("        ").append(Quoting.python(header.name())).append(": ");
      code.append(quote(header.value())).append(",\n");
    }
    code.append("    },\n");
  }

  private static void body(HttpCall call, StringBuilder code) {
    if (call.body() instanceof Body.Text text) {
      boolean lines = text.text().indexOf('\n') >= 0;
      String literal = lines ? Quoting.pythonBlock(text.text()) : Quoting.python(text.text());
      code.append("    data=").append(literal).append(".encode(),\n");
    } else if (call.body() instanceof Body.File file) {
      code.append("    data=open(").append(Quoting.python(file.fileName())).append(", \"rb\"),\n");
    } else if (call.body() instanceof Body.Multipart multipart) {
      code.append("    files=[\n");
      multipart.parts().forEach(part -> code.append("        ").append(part(part)).append(",\n"));
      code.append("    ],\n");
    }
  }

  private static String part(Body.Part part) {
    String file = part.fileName() == null ? "None" : Quoting.python(part.fileName());
    String value =
        part.fileName() == null
            ? Quoting.python(part.value())
            : "open(" + Quoting.python(part.fileName()) + ", \"rb\")";
    String type = part.mediaType() == null ? "" : ", " + Quoting.python(part.mediaType());
    return "(" + Quoting.python(part.name()) + ", (" + file + ", " + value + type + "))";
  }

  private static String quote(Phrase phrase) {
    return phrase.expression(Quoting::python, name -> name, " + ");
  }
}
