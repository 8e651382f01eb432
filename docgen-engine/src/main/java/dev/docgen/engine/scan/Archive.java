package dev.docgen.engine.scan;

import dev.docgen.Limits;
import dev.docgen.Severity;
import dev.docgen.engine.report.Reporter;
import dev.docgen.spi.SecurityEvent;
import dev.docgen.spi.SecurityEvent.Type;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An open archive. The sizes it states count against the limits when it is listed, and no entry is
 * read beyond the size that was stated for it: an archive that lies loses the entry.
 */
final class Archive implements Closeable {
  private static final Pattern UNSAFE =
      Pattern.compile(
          "(?:^|.*/)\\.\\.?(?:/.*|$)|^/.*|^[A-Za-z]:.*|.*[\\\\\\p{Cntrl}].*", Pattern.DOTALL);

  private final Path path;
  private final String name;
  private final BasicFileAttributes attributes;
  private final ZipFile zip;
  private final Reporter reporter;

  private Archive(Path path, BasicFileAttributes attributes, ZipFile zip, Reporter reporter) {
    this.path = path;
    this.name = path.getFileName().toString();
    this.attributes = attributes;
    this.zip = zip;
    this.reporter = reporter;
  }

  /** Opens an archive; empty, and reported, when it cannot be read. */
  static Optional<Archive> open(Path path, Reporter reporter) {
    String name = path.getFileName().toString();
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        report(reporter, ScanCodes.NOT_A_FILE, "not a file; it is not opened", name, null);
      } else if (attributes.size() > reporter.limits().maxTotalBytes()) {
        report(
            reporter,
            ScanCodes.FILE_TOO_LARGE,
            "the archive is larger than Limits.maxTotalBytes; it is skipped",
            name,
            null);
        reporter.securityEvent(
            new SecurityEvent(Type.OVERSIZE_INPUT, "an archive exceeds maxTotalBytes", name));
      } else {
        return Optional.of(new Archive(path, attributes, new ZipFile(path.toFile()), reporter));
      }
    } catch (IOException | IllegalArgumentException e) {
      report(
          reporter,
          ScanCodes.ARCHIVE_UNREADABLE,
          "the archive is damaged or no archive and is skipped; fetch it again",
          name,
          e);
    }
    return Optional.empty();
  }

  /** Lists the entries of interest, unless together they break a limit. */
  void list(int rootIndex, FileList files) {
    Limits limits = reporter.limits();
    if (zip.size() > limits.maxArchiveEntries()) {
      refuse("has " + zip.size() + " entries", "maxArchiveEntries", limits.maxArchiveEntries());
      return;
    }
    Map<String, ZipEntry> entries = entriesOfInterest();
    long stated = entries.values().stream().mapToLong(e -> Math.max(0, e.getSize())).sum();
    if (stated / limits.maxArchiveRatio() > attributes.size()) {
      refuse(
          "expands from " + attributes.size() + " to " + stated + " bytes",
          "maxArchiveRatio",
          limits.maxArchiveRatio());
      return;
    }
    String stamp = RootFiles.stamp(attributes);
    for (ZipEntry entry : entries.values()) {
      if (files.isFull()) {
        return;
      }
      files.add(sourceFile(entry, rootIndex, stamp));
    }
  }

  private Map<String, ZipEntry> entriesOfInterest() {
    Map<String, ZipEntry> entries = new TreeMap<>();
    String unsafe = null;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String entryName = entry.getName();
      if (UNSAFE.matcher(entryName).matches()) {
        unsafe = unsafe == null ? entryName : unsafe;
      } else if (isOfInterest(entry) && entries.put(entryName, entry) != null) {
        // Which of the two is read is the JDK's choice, the same one every time.
        entries.put(entryName, zip.getEntry(entryName));
        report(
            reporter,
            ScanCodes.DUPLICATE_ENTRY,
            "the archive holds the entry more than once; one of them is read; build it again",
            entryName,
            null);
      }
    }
    if (unsafe != null) {
      reportUnsafe(unsafe);
    }
    return entries;
  }

  private static boolean isOfInterest(ZipEntry entry) {
    String entryName = entry.getName();
    return !entry.isDirectory()
        && FileNames.isOfInterest(entryName.substring(entryName.lastIndexOf('/') + 1))
        && !FileNames.isInExcludedFolder(entryName);
  }

  private SourceFile sourceFile(ZipEntry entry, int rootIndex, String archiveStamp) {
    return new SourceFile(
        rootIndex,
        entry.getName(),
        Math.max(0, entry.getSize()),
        archiveStamp + "-" + entry.getCrc() + "-" + entry.getSize(),
        path + "!/" + entry.getName(),
        () -> read(entry));
  }

  private byte[] read(ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) Math.max(0, entry.getSize()));
      if (in.read() >= 0) {
        reporter.securityEvent(
            new SecurityEvent(
                Type.ARCHIVE_BOMB, "an entry expands beyond its stated size", entry.getName()));
        throw new IOException("expands beyond the " + entry.getSize() + " bytes stated for it");
      }
      return bytes;
    } catch (IllegalStateException e) {
      throw new IOException("the archive is closed: the generation has ended", e);
    }
  }

  private void refuse(String found, String limit, int value) {
    report(
        reporter,
        ScanCodes.ARCHIVE_EXPANDS,
        "the archive " + found + "; it is skipped; Limits." + limit + " is " + value,
        name,
        null);
    reporter.securityEvent(
        new SecurityEvent(Type.ARCHIVE_BOMB, "an archive exceeds " + limit, name));
  }

  private void reportUnsafe(String entryName) {
    SecurityEvent event =
        new SecurityEvent(
            Type.PATH_TRAVERSAL, "an archive names an entry outside itself", entryName);
    reporter.securityEvent(event);
    report(
        reporter,
        ScanCodes.UNSAFE_ENTRY_NAME,
        "the archive names entries outside itself, such as '"
            + event.path()
            + "'; they are skipped",
        name,
        null);
  }

  private static void report(
      Reporter reporter, String code, String message, String path, @Nullable Exception cause) {
    reporter.report(code, Severity.ERROR, message, path, cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
