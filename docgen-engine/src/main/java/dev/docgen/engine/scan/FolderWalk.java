package dev.docgen.engine.scan;

import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import dev.docgen.engine.report.Reporter;
import dev.docgen.spi.SecurityEvent;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files beneath one folder, in an order that does not depend on the file system. A folder
 * with a build file is a project: of it only the source folders of its modules are read, by the
 * conventions of Maven and Gradle, and the {@code lombok.config} beside build files. Any other
 * folder is read as it is.
 *
 * <p>Links are looked at last: one whose target was found without it adds nothing, so that cycles
 * end.
 */
final class FolderWalk {
  /** How a folder is read. */
  private enum Kind {
    /** Sources in package folders, or anything that may hold projects. */
    PLAIN,
    /** A project: modules are looked for, files are not. */
    PROJECT,
    /** Sources of a project that follows no convention. */
    UNCONVENTIONAL,
    /** A source folder of a module. */
    SOURCES
  }

  private record Folder(Path real, String relative, Kind kind) {}

  /** A folder that was searched for modules may still be read for sources. */
  private record Visit(Path real, boolean project) {
    static Visit of(Folder folder) {
      return new Visit(folder.real(), folder.kind() == Kind.PROJECT);
    }
  }

  private record Link(Path path, String relative, Kind kind) {}

  private final Path root;
  private final boolean data;
  private final RootFiles files;
  private final Reporter reporter;
  private final Set<Visit> visited = new HashSet<>();
  private final Deque<Folder> folders = new ArrayDeque<>();
  private final Deque<Link> links = new ArrayDeque<>();

  FolderWalk(Path root, boolean data, RootFiles files, Reporter reporter) {
    this.data = data;
    this.root = root;
    this.files = files;
    this.reporter = reporter;
  }

  void walk() {
    walk(Kind.PLAIN);
    if (files.javaCount() == 0 && !visited.isEmpty()) {
      visited.clear();
      walk(Kind.UNCONVENTIONAL);
    }
  }

  private void walk(Kind kind) {
    folders.add(new Folder(root, "", kind));
    do {
      visitFolders();
      if (!links.isEmpty()) {
        follow(links.remove());
      }
    } while (!folders.isEmpty() || !links.isEmpty());
  }

  private void visitFolders() {
    while (!folders.isEmpty()) {
      Folder folder = folders.pop();
      reporter.checkCancelled();
      if (!files.isFull() && visited.add(Visit.of(folder))) {
        visit(folder);
      }
    }
  }

  private void visit(Folder folder) {
    List<Path> entries = list(folder);
    boolean buildFile =
        entries.stream().anyMatch(e -> FileNames.isBuildFile(e.getFileName().toString()));
    if (folder.kind() == Kind.PROJECT || (folder.kind() == Kind.PLAIN && buildFile)) {
      visitProject(folder, entries);
    } else {
      entries.forEach(entry -> visitEntry(folder, entry));
    }
  }

  private void visitProject(Folder folder, List<Path> entries) {
    for (Path entry : entries) {
      String name = entry.getFileName().toString();
      if (name.equals(FileNames.LOMBOK)) {
        visitEntry(folder, entry);
      } else if (FileNames.canHoldModules(name)) {
        visitModuleFolder(entry, relative(folder, name));
      }
    }
    for (String sources : ProjectLayout.sourceFolders(folder.real())) {
      Path path = folder.real().resolve(sources).normalize();
      if (path.startsWith(root)) {
        visitSourceFolder(path, relative(folder, sources));
      } else {
        reportLeadsOut(relative(folder, sources));
      }
    }
  }

  private void visitModuleFolder(Path path, String relative) {
    BasicFileAttributes attributes = attributes(path, relative);
    if (attributes != null && attributes.isDirectory()) {
      folders.push(new Folder(path, relative, Kind.PROJECT));
    } else if (attributes != null && attributes.isSymbolicLink()) {
      links.add(new Link(path, relative, Kind.PROJECT));
    }
  }

  private void visitSourceFolder(Path path, String relative) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && isReal(path)) {
      folders.push(new Folder(path, relative, Kind.SOURCES));
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      links.add(new Link(path, relative, Kind.SOURCES));
    }
  }

  /** Returns whether no folder on the way to a path is a link. */
  private static boolean isReal(Path path) {
    try {
      return path.toRealPath().equals(path);
    } catch (IOException e) {
      return false;
    }
  }

  private void visitEntry(Folder folder, Path entry) {
    String name = entry.getFileName().toString();
    String relative = relative(folder, name);
    boolean ofInterest = isOfInterest(name);
    if (!ofInterest && isExcluded(folder.kind(), name, relative)) {
      return;
    }
    BasicFileAttributes attributes = attributes(entry, relative);
    if (attributes == null) {
      return;
    }
    if (attributes.isDirectory()) {
      if (!isExcluded(folder.kind(), name, relative)) {
        folders.push(new Folder(entry, relative, folder.kind()));
      }
    } else if (attributes.isSymbolicLink()) {
      links.add(new Link(entry, relative, folder.kind()));
    } else if (ofInterest) {
      files.add(entry, relative, attributes);
    } else if (FileNames.isOtherLanguage(name)) {
      files.passOver(relative);
    }
  }

  private boolean isOfInterest(String name) {
    return FileNames.isOfInterest(name) || (data && name.endsWith(".json"));
  }

  private static boolean isExcluded(Kind kind, String name, String relative) {
    return FileNames.isExcludedFolder(name)
        || FileNames.isTestFolder(relative)
        || (kind == Kind.UNCONVENTIONAL && !name.equals("src") && !FileNames.canHoldModules(name));
  }

  private void follow(Link link) {
    try {
      Path target = link.path().toRealPath();
      if (!target.startsWith(root)) {
        reportLeadsOut(link.relative());
        return;
      }
      BasicFileAttributes attributes =
          Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        folders.push(new Folder(target, link.relative(), link.kind()));
      } else if (isOfInterest(link.path().getFileName().toString())
          && link.kind() != Kind.PROJECT) {
        files.add(target, link.relative(), attributes);
      }
    } catch (IOException e) {
      files.unreadable(link.relative(), e);
    }
  }

  private void reportLeadsOut(String relative) {
    reporter.report(
        ScanCodes.LINK_LEADS_OUT,
        Severity.ERROR,
        "leads out of its root and is not followed; name the target as a root of its own to read it",
        SourceLocation.ofFile(relative));
    reporter.securityEvent(
        new SecurityEvent(Type.FILE_ACCESS_VIOLATION, "a link leads out of its root", relative));
  }

  private List<Path> list(Folder folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.real())) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      files.unreadable(folder.relative(), e);
    } catch (DirectoryIteratorException e) {
      files.unreadable(folder.relative(), Objects.requireNonNull(e.getCause(), "cause"));
    }
    Collections.sort(entries);
    return entries;
  }

  private @Nullable BasicFileAttributes attributes(Path path, String relative) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      files.unreadable(relative, e);
      return null;
    }
  }

  private static String relative(Folder folder, String name) {
    return folder.relative().isEmpty() ? name : folder.relative() + "/" + name;
  }
}
