package dev.docgen.engine.schema;

import dev.docgen.model.Schema;
import dev.docgen.source.JavaType;
import java.util.Optional;
import java.util.Set;

/**
 * Files and streams: {@code string} of format {@code binary} (springdoc's {@code
 * FileSupportConverter}, swagger-core's {@code File}; streams, which both would describe by their
 * getters).
 */
final class BinaryRule implements SchemaRule {
  private static final Schema BINARY = Schema.string("binary");
  private static final Set<String> TYPES =
      Set.of(
          "org.springframework.web.multipart.MultipartFile",
          "org.springframework.core.io.Resource",
          "org.springframework.http.codec.multipart.FilePart",
          "org.springframework.core.io.buffer.DataBuffer",
          "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody",
          "java.io.File",
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.nio.ByteBuffer",
          "jakarta.ws.rs.core.StreamingOutput",
          "javax.ws.rs.core.StreamingOutput");

  @Override
  public Optional<Schema> apply(JavaType type, Place place, Resolution resolution) {
    return resolution.superAmong(type, TYPES).map(file -> BINARY);
  }
}
