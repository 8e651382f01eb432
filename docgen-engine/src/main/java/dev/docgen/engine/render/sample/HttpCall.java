package dev.docgen.engine.render.sample;

import dev.docgen.engine.render.example.Body;
import dev.docgen.model.HttpMethod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request, ready to be sent but for variables. Immutable.
 *
 * @param base the server's URL, without a slash at its end
 * @param path beginning with a slash, percent-encoded
 * @param query fields in order, percent-encoded
 * @param headers fields in order, cookies and content type included; names are tokens and values
 *     printable ASCII (RFC 9110, section 5)
 * @param body what is sent, or null
 */
public record HttpCall(
    HttpMethod method,
    String base,
    String path,
    List<Field> query,
    List<Field> headers,
    @Nullable Body body) {

  /** A name and its value. */
  public record Field(String name, Phrase value) {}

  public HttpCall {
    query = List.copyOf(query);
    headers = List.copyOf(headers);
  }

  /** Returns the whole URL. */
  public Phrase url() {
    Phrase url = Phrase.of(base + path);
    String separator = "?";
    for (Field field : query) {
      url = url.plus(separator + field.name() + "=").plus(field.value());
      separator = "&";
    }
    return url;
  }

  /** Returns the names of all variables, each once. */
  public Set<String> variables() {
    Set<String> names = new LinkedHashSet<>(url().variables());
    headers.forEach(header -> names.addAll(header.value().variables()));
    return names;
  }
}
