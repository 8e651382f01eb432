package dev.docgen.engine.scan;

import dev.docgen.DocGenException;
import dev.docgen.engine.report.Reporter;
import dev.docgen.spi.SecurityEvent;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Decides which roots may be read, by the paths that remain when links are resolved. */
final class RootAccess {
  private final List<Path> allowedRoots;
  private final Reporter reporter;

  RootAccess(List<Path> allowedRoots, Reporter reporter) {
    this.allowedRoots = allowedRoots.stream().map(RootAccess::realOrNormal).toList();
    this.reporter = reporter;
  }

  /** Returns the real path of a root that exists and is allowed. */
  Path admit(Path root) {
    Path real;
    try {
      real = root.toRealPath();
    } catch (IOException e) {
      // Whether a path outside the allowed roots exists is not for the caller to learn.
      requireAllowed(root, realOrNormal(root));
      throw new DocGenException(
          "source root cannot be read: " + root + "; give an existing folder, file or archive", e);
    }
    requireAllowed(root, real);
    return real;
  }

  private void requireAllowed(Path asked, Path real) {
    if (allowedRoots.isEmpty() || allowedRoots.stream().anyMatch(real::startsWith)) {
      return;
    }
    reporter.securityEvent(
        new SecurityEvent(
            Type.FILE_ACCESS_VIOLATION,
            "a root outside the allowed roots was asked for",
            asked.toString()));
    throw new DocGenException(
        "source root is not beneath any of allowedRoots: "
            + asked
            + "; add a folder that holds it with DocGenBuilder.addAllowedRoot",
        new AccessDeniedException(asked.toString()));
  }

  /** Resolves the links of the longest part of a path that exists. */
  private static Path realOrNormal(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute;
    while (parent != null && Files.notExists(parent)) {
      parent = parent.getParent();
    }
    try {
      return parent == null
          ? absolute
          : parent.toRealPath().resolve(parent.relativize(absolute)).normalize();
    } catch (IOException e) {
      return absolute; // a part that cannot be read: compared as it is written
    }
  }
}
