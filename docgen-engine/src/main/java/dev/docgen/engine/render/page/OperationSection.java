package dev.docgen.engine.render.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param anchor its anchor, made of method and path
 * @param method upper-case
 * @param path the path template; the name of a webhook; the expression of a callback
 * @param operationId or null
 * @param title plain text for headings and navigation: the summary, else method and path
 * @param summary CommonMark on one line, or null
 * @param description CommonMark, or null; without the summary that it may begin with
 * @param deprecation null when it may be used
 * @param badges in order of weight
 * @param externalDocs or null
 * @param servers instead of the page's; empty for those
 * @param parameters by place: path, query, header, cookie
 * @param body or null
 * @param responses in document order
 * @param security ways to be let in, any of which is enough; empty when nothing is asked
 * @param access who may call it, in words; empty when nothing is known
 * @param callbacks requests that the API sends in turn
 * @param samples how to call it, in several languages
 * @param source where its handler stands
 */
public record OperationSection(
    String anchor,
    String method,
    String path,
    @Nullable String operationId,
    String title,
    @Nullable String summary,
    @Nullable String description,
    @Nullable Deprecation deprecation,
    List<Badge> badges,
    @Nullable WebLink externalDocs,
    List<ServerRow> servers,
    List<ParameterGroup> parameters,
    @Nullable BodySection body,
    List<ResponseSection> responses,
    List<SecurityUse> security,
    List<String> access,
    List<OperationSection> callbacks,
    List<Snippet> samples,
    Source source) {
  public OperationSection {
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(title, "title");
    badges = List.copyOf(badges);
    servers = List.copyOf(servers);
    parameters = List.copyOf(parameters);
    responses = List.copyOf(responses);
    security = List.copyOf(security);
    access = List.copyOf(access);
    callbacks = List.copyOf(callbacks);
    samples = List.copyOf(samples);
    Objects.requireNonNull(source, "source");
  }

  /** Returns the responses that tell of a failure. */
  public List<ResponseSection> errors() {
    return responses.stream().filter(ResponseSection::error).toList();
  }
}
