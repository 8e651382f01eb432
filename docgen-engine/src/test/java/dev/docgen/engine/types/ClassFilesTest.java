package dev.docgen.engine.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceField;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceType.Kind;
import dev.docgen.source.SourceType.Origin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
  private static final String LIBRARY =
      """
      package lib;
      import java.lang.annotation.*;
      import java.util.*;
      public abstract class Crud<T extends Comparable<? super T>, K> implements Comparable<Crud<T, K>> {
        protected List<? extends T> all;
        private transient int hidden;
        public Map<K, T[]> byKey(@Mark(names = {"a\\n", "b"}, kind = Kind.TWO, type = String.class) K key, int... more) { return null; }
        public abstract <R> R convert(T in) throws java.io.IOException;
        public enum Kind { ONE, TWO }
        public record Row<V>(@Mark V value, int count) {}
        @Retention(RetentionPolicy.RUNTIME) public @interface Mark {
          String[] names() default {"x"}; Kind kind() default Kind.ONE; Class<?> type() default Object.class;
          double max() default Double.POSITIVE_INFINITY; char c() default '\\'';
        }
      }
      """;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  @TempDir Path folder;

  private Path jar(Map<String, byte[]> broken) throws IOException {
    Path source = Files.writeString(folder.resolve("Crud.java"), LIBRARY);
    Path classes = Files.createDirectories(folder.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-parameters",
                "-proc:none",
                "-d",
                classes.toString(),
                source.toString());
    assertThat(result).isZero();
    Path jar = folder.resolve("lib.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        var files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(file));
      }
      for (var entry : broken.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return jar;
  }

  private SourceTree tree(Path... jars) {
    return SourceTreeFixture.withClasses(
        List.of(jars),
        diagnostics,
        """
        package a;
        import lib.*;
        class Pets extends Crud<String, Crud.Kind> {}
        """);
  }

  @Test
  void declarationsAreReadFromClassFiles() throws IOException {
    SourceTree tree = tree(jar(Map.of()));
    SourceType crud = SourceTreeFixture.type(tree, "lib.Crud");
    assertThat(crud.origin()).isEqualTo(Origin.DEPENDENCY_CLASS);
    assertThat(crud.unit()).isEmpty();
    assertThat(crud.interfaces())
        .extracting(JavaType::describe)
        .containsExactly("java.lang.Comparable<lib.Crud<T,K>>");
    assertThat(crud.fields()).extracting(SourceField::name).containsExactly("all", "hidden");
    SourceMethod byKey =
        tree.methods(JavaType.of("a.Pets")).stream()
            .filter(it -> it.name().equals("byKey"))
            .findFirst()
            .orElseThrow();
    assertThat(byKey.returnType().describe())
        .isEqualTo("java.util.Map<lib.Crud.Kind,java.lang.String[]>");
    assertThat(byKey.parameters().get(0).name()).isEqualTo("key");
    var mark = byKey.parameters().get(0).annotations().find("lib.Crud.Mark").orElseThrow();
    assertThat(mark.strings("names")).containsExactly("a\n", "b");
    assertThat(mark.string("kind")).contains("TWO");
    assertThat(mark.type("type").orElseThrow().describe()).isEqualTo("java.lang.String");
    assertThat(mark.string("c")).contains("'");
    assertThat(mark.number("max")).contains(Double.POSITIVE_INFINITY);
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void nestedRecordsAndEnumsAreRead() throws IOException {
    SourceTree tree = tree(jar(Map.of()));
    SourceType row = SourceTreeFixture.type(tree, "lib.Crud.Row");
    assertThat(row.kind()).isEqualTo(Kind.RECORD);
    assertThat(row.fields()).allMatch(SourceField::isRecordComponent).hasSize(2);
    assertThat(row.fields().get(0).annotations().has("lib.Crud.Mark")).isTrue();
    assertThat(SourceTreeFixture.type(tree, "lib.Crud.Kind").fields())
        .allMatch(SourceField::isEnumConstant)
        .extracting(SourceField::name)
        .containsExactly("ONE", "TWO");
  }

  @Test
  void whatCannotBeReadIsReported() throws IOException {
    byte[] nonsense = "no class".getBytes(StandardCharsets.UTF_8);
    Path missing = folder.resolve("missing.jar");
    SourceTree tree = tree(missing, jar(Map.of("lib/Broken.class", nonsense)));
    assertThat(tree.type("lib.Broken")).isEmpty();
    assertThat(tree.type("lib.Crud")).isPresent();
    assertThat(tree.type("lib.Absent")).isEmpty();
    assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("DG0114", "DG0114");
  }
}
