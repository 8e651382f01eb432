package dev.docgen.examples.service.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docgen.examples.service.settings.SettingsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jobs on disk: a folder each, with {@code job.json}, the upload until the job has ended, and the
 * documents. A job is there once its {@code job.json} is, which appears whole. One process at a
 * time has the folder.
 */
public final class JobFolder implements AutoCloseable {
  private static final Logger LOGGER = LoggerFactory.getLogger(JobFolder.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RECORD = "job.json";

  private final Path jobs;
  private final Path incoming;
  private final FileChannel lock;

  /**
   * What stands in {@code job.json}.
   *
   * @param created ISO 8601 in UTC
   * @param ended likewise; null while there is something to do
   * @param outcome null while there is something to do
   */
  record Stored(
      String id,
      String key,
      String created,
      JobRequest request,
      @Nullable String ended,
      @Nullable JobOutcome outcome) {}

  /**
   * Opens the folder, making it if need be; uploads of which nothing came are dropped.
   *
   * @throws SettingsException when it cannot be written, or another process has it
   */
  public JobFolder(Path folder) {
    jobs = folder.resolve("jobs");
    incoming = folder.resolve("incoming");
    try {
      Files.createDirectories(jobs);
      lock =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        throw taken(folder);
      }
      delete(incoming);
      Files.createDirectories(incoming);
    } catch (OverlappingFileLockException e) {
      throw taken(folder);
    } catch (IOException e) {
      throw new SettingsException("DOCGEN_DATA: " + folder + " cannot be used: " + e);
    }
  }

  private static SettingsException taken(Path folder) {
    return new SettingsException("DOCGEN_DATA: another service uses " + folder);
  }

  /** Returns where uploads are kept while they arrive. */
  public Path incoming() {
    return incoming;
  }

  /** Returns a folder of one job. */
  Path of(String id) {
    return jobs.resolve(id);
  }

  /** Returns where a document of a job is. */
  public Path document(Job job, JobDocument document) {
    return of(job.id()).resolve(document.file());
  }

  /** Returns where a job's upload is, or was. */
  Path upload(String id) {
    return of(id).resolve("source.zip");
  }

  /** Takes over an upload, and writes down the job; both are there when this returns. */
  void accept(Job job, @Nullable Path upload) throws IOException {
    Files.createDirectories(of(job.id()));
    if (upload != null) {
      Files.move(upload, upload(job.id()), StandardCopyOption.ATOMIC_MOVE);
    }
    save(job, null, null);
  }

  /** Writes down what came of a job, before anybody hears of it. */
  void finish(Job job, Instant ended, JobOutcome outcome) throws IOException {
    save(job, ended.toString(), outcome);
  }

  private void save(Job job, @Nullable String ended, @Nullable JobOutcome outcome)
      throws IOException {
    Stored stored =
        new Stored(job.id(), job.key(), job.created().toString(), job.request(), ended, outcome);
    Path file = of(job.id()).resolve(RECORD);
    Path beside = file.resolveSibling(RECORD + ".new");
    Files.write(beside, JSON.writeValueAsBytes(stored));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void dropUpload(String id) throws IOException {
    Files.deleteIfExists(upload(id));
  }

  void drop(String id) throws IOException {
    delete(of(id));
  }

  /** Reads the jobs that are there; a folder without a record that can be read is dropped. */
  List<Stored> load() {
    List<Stored> found = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(jobs)) {
      for (Path folder : folders) {
        Stored stored = read(folder);
        if (stored != null) {
          found.add(stored);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(Stored::created).thenComparing(Stored::id));
    return found;
  }

  private static @Nullable Stored read(Path folder) throws IOException {
    try {
      return JSON.readValue(folder.resolve(RECORD).toFile(), Stored.class);
    } catch (IOException e) {
      LOGGER.warn("dropped {}, which holds no job: {}", folder.getFileName(), e.toString());
      delete(folder);
      return null;
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
