package dev.docgen.examples.service.web;

import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.spi.SecurityEvent;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Takes in uploads: so many at once, so large, for so long, and only what looks like an archive.
 */
final class Uploads {
  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  private final Path incoming;
  private final long maxBytes;
  private final Semaphore places;
  private final Deadline deadline;
  private final SecurityMonitor security;

  Uploads(Path incoming, long maxBytes, int places, Deadline deadline, SecurityMonitor security) {
    this.incoming = incoming;
    this.maxBytes = maxBytes;
    this.places = new Semaphore(places);
    this.deadline = deadline;
    this.security = security;
  }

  /**
   * An upload that has arrived; closed, it is dropped unless somebody has taken the file.
   *
   * @param name as the client named the file, without folders
   * @param file where it is
   */
  record Upload(String name, Path file) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /** Reads the part {@code source} of a form into a file. */
  Upload receive(Context http) throws IOException {
    refuseTooLarge(http);
    if (!places.tryAcquire()) {
      throw Retry.soon(
          http, new ServiceUnavailableResponse("as many uploads are under way as may"));
    }
    try {
      UploadedFile source = read(http);
      if (source == null) {
        throw new BadRequestResponse("the form needs a file named source");
      }
      String name = name(source.filename());
      Path file = incoming.resolve(UUID.randomUUID() + ".part");
      try (InputStream content = source.content()) {
        Files.copy(content, file);
      }
      return checked(new Upload(name, file));
    } finally {
      places.release();
    }
  }

  private @Nullable UploadedFile read(Context http) {
    try {
      return deadline.within(http, () -> http.uploadedFile("source"));
    } catch (IOException e) {
      if (isTooLarge(e)) {
        throw tooLarge(http);
      }
      throw new BadRequestResponse("the form broke off, or is none");
    }
  }

  /** Jetty tells by the message alone. */
  private static boolean isTooLarge(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).matches("max .* exceeded.*")) {
        return true;
      }
    }
    return false;
  }

  private void refuseTooLarge(Context http) {
    if (http.req().getContentLengthLong() > maxBytes) {
      throw tooLarge(http);
    }
  }

  private ContentTooLargeResponse tooLarge(Context http) {
    security.report(
        new SecurityEvent(SecurityEvent.Type.OVERSIZE_INPUT, "an upload is too large", ""),
        http.ip());
    return new ContentTooLargeResponse("an upload may have " + maxBytes + " bytes");
  }

  private static String name(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".jar") && !lower.endsWith(".zip")) {
      throw new UnsupportedMediaTypeResponse("upload a source jar or zip: *.jar or *.zip");
    }
    return name;
  }

  private static Upload checked(Upload upload) throws IOException {
    try (InputStream content = Files.newInputStream(upload.file())) {
      if (!Arrays.equals(content.readNBytes(MAGIC.length), MAGIC)) {
        upload.close();
        throw new UnsupportedMediaTypeResponse("the upload is no jar or zip");
      }
    }
    return upload;
  }
}
