package dev.docgen.examples.service.web;

import dev.docgen.observability.security.SecurityMonitor;
import dev.docgen.spi.SecurityEvent;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The folders beneath which requests may name a path. The engine checks them once more. */
final class Roots {
  private final List<Path> roots;
  private final SecurityMonitor security;

  Roots(List<Path> roots, SecurityMonitor security) {
    this.roots = List.copyOf(roots);
    this.security = security;
  }

  /** Returns the file or folder that is meant, or says why not; links lead nowhere else. */
  Path resolve(String asked, String client) throws IOException {
    Path meant = meant(asked);
    if (roots.stream().noneMatch(meant::startsWith)) {
      throw forbidden(asked, client);
    }
    if (!Files.exists(meant)) {
      throw new NotFoundResponse("there is nothing at that path");
    }
    Path real = meant.toRealPath();
    for (Path root : roots) {
      if (Files.exists(root) && real.startsWith(root.toRealPath())) {
        return meant;
      }
    }
    throw forbidden(asked, client);
  }

  private Path meant(String asked) {
    if (roots.isEmpty()) {
      throw new ForbiddenResponse("no folder is open to requests: upload the source");
    }
    try {
      return roots.get(0).resolve(asked).normalize();
    } catch (InvalidPathException e) {
      throw new BadRequestResponse("that is no path");
    }
  }

  private ForbiddenResponse forbidden(String asked, String client) {
    security.report(
        new SecurityEvent(
            SecurityEvent.Type.FILE_ACCESS_VIOLATION, "a path outside the allowed roots", asked),
        client);
    return new ForbiddenResponse("that path may not be read");
  }
}
