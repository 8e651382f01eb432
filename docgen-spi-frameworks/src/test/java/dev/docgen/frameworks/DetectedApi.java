package dev.docgen.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGen;
import dev.docgen.GenerationRequest;
import dev.docgen.GenerationResult;
import dev.docgen.model.ApiModel;
import dev.docgen.model.HttpMethod;
import dev.docgen.model.MediaType;
import dev.docgen.model.Operation;
import dev.docgen.model.Parameter;
import dev.docgen.model.Response;
import dev.docgen.model.Schema;
import dev.docgen.spi.FrameworkDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The API that the real engine documents with one detector from source texts. A text is a Java
 * file, its type's imports prepended; one that begins with {@code --- path} is a file of that path.
 */
public final class DetectedApi {
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
  private static final String IMPORTS =
      """
      package app;
      import com.fasterxml.jackson.annotation.*;
      import io.swagger.v3.oas.annotations.*;
      import io.swagger.v3.oas.annotations.media.*;
      import io.swagger.v3.oas.annotations.responses.*;
      import io.swagger.v3.oas.annotations.security.*;
      import io.swagger.v3.oas.annotations.tags.*;
      import jakarta.validation.constraints.*;
      import java.util.*;
      import org.springframework.http.*;
      import org.springframework.stereotype.*;
      import org.springframework.web.bind.annotation.*;
      """;

  private final GenerationResult result;

  private DetectedApi(GenerationResult result) {
    this.result = result;
  }

  /** Documents the texts. */
  public static DetectedApi of(FrameworkDetector detector, String... texts) {
    return of(detector, request -> {}, texts);
  }

  /** Documents the texts with a request that the consumer completes. */
  public static DetectedApi of(
      FrameworkDetector detector, Consumer<GenerationRequest.Builder> settings, String... texts) {
    try {
      Path root = Files.createTempDirectory("docgen-detected");
      try {
        for (String text : texts) {
          write(root, text);
        }
        GenerationRequest.Builder request = GenerationRequest.builder().addRoot(root);
        settings.accept(request);
        return new DetectedApi(generate(detector, request.build()));
      } finally {
        delete(root);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GenerationResult generate(FrameworkDetector detector, GenerationRequest request) {
    try (DocGen docGen = DocGen.builder().build()) {
      assertThat(docGen.detectors()).contains(detector.id());
      return docGen.generate(request);
    }
  }

  private static void write(Path root, String text) throws IOException {
    boolean named = text.startsWith("--- ");
    int end = named ? text.indexOf('\n') : 0;
    Path file = root.resolve(named ? text.substring(4, end).strip() : pathOf(text));
    Files.createDirectories(file.getParent());
    String content = named ? text.substring(end + 1) : text;
    Files.writeString(file, named || text.startsWith("package ") ? content : IMPORTS + content);
  }

  private static String pathOf(String text) {
    Matcher declared = TYPE.matcher(text);
    String name = declared.find() ? declared.group(1) : "Broken";
    Matcher inPackage = Pattern.compile("^package ([\\w.]+)").matcher(text);
    String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') : "app";
    return folder + "/" + name + ".java";
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  public ApiModel model() {
    return result.model();
  }

  /** Returns every operation as {@code GET /path}, in document order. */
  public List<String> operations() {
    return model().operations().stream().map(it -> it.method() + " " + it.path()).toList();
  }

  /** Returns the operation at {@code GET /path}, which must exist. */
  public Operation operation(String methodAndPath) {
    String[] parts = methodAndPath.split(" ", 2);
    assertThat(operations()).contains(methodAndPath);
    return model().paths().get(parts[1]).operations().get(HttpMethod.of(parts[0]).orElseThrow());
  }

  /** Returns the only operation. */
  public Operation operation() {
    assertThat(model().operations()).hasSize(1);
    return model().operations().get(0);
  }

  /** Returns a parameter of the only operation. */
  public Parameter parameter(String name) {
    return operation().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no parameter " + name + " in " + operation()));
  }

  /** Returns the names of the only operation's parameters. */
  public List<String> parameterNames() {
    return operation().parameters().stream().map(Parameter::name).toList();
  }

  /** Returns the schema of the only operation's request body, references followed. */
  public Schema bodySchema(String mediaType) {
    assertThat(operation().requestBody()).as("request body").isNotNull();
    return schema(operation().requestBody().content(), mediaType);
  }

  /** Returns the schema of a response of the only operation, references followed. */
  public Schema responseSchema(String code, String mediaType) {
    assertThat(operation().responses()).containsKey(code);
    return schema(operation().responses().get(code).content(), mediaType);
  }

  /** Returns a response of the only operation. */
  public Response response(String code) {
    assertThat(operation().responses()).containsKey(code);
    return operation().responses().get(code);
  }

  private Schema schema(Map<String, MediaType> content, String mediaType) {
    assertThat(content).containsKey(mediaType);
    return resolved(content.get(mediaType).schema());
  }

  /** Returns a schema, or the component that it refers to. */
  public Schema resolved(Schema schema) {
    assertThat(schema).isNotNull();
    return schema.ref().map(name -> model().components().schemas().get(name)).orElse(schema);
  }

  /** Returns how many files were parsed with the bodies of their methods. */
  public long bodiesParsed() {
    return result.statistics().bodiesParsed();
  }

  public List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }

  /** Returns the codes of what was reported, in the order of places. */
  public List<String> codes() {
    return diagnostics().stream().map(Diagnostic::code).toList();
  }
}
