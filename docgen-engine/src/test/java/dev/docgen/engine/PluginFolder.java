package dev.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A folder of plug-ins that are compiled when a test runs, and the loader of a host for them. */
final class PluginFolder {
  private final Path sources;
  private final Path classes;

  PluginFolder(Path folder) {
    this.sources = folder.resolve("plugin-sources");
    this.classes = folder.resolve("plugin-classes");
  }

  /** Compiles files, each named by its type, of the package {@code plugin}. */
  PluginFolder compile(String... types) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d"));
    arguments.add(classes.toString());
    for (String type : types) {
      String name = type.replaceFirst("(?s).*?(?:class|interface) (\\w+).*", "$1");
      Path file = sources.resolve("plugin").resolve(name + ".java");
      write(file, "package plugin;\n" + type);
      arguments.add(file.toString());
    }
    write(classes.resolve("README"), "");
    assertThat(
            types.length == 0
                ? 0
                : compiler.run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
    return this;
  }

  /** Takes a compiled class away. */
  PluginFolder without(String name) {
    try {
      Files.delete(classes.resolve("plugin").resolve(name + ".class"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Registers providers of a service by lines of its file. */
  PluginFolder register(Class<?> service, String... lines) {
    write(
        classes.resolve("META-INF/services").resolve(service.getName()),
        String.join("\n", lines) + "\n");
    return this;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URL url() {
    try {
      return classes.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a loader that looks here first, then where the test's classes come from. */
  URLClassLoader loader() {
    return new ChildFirst(url(), PluginFolder.class.getClassLoader());
  }

  private static final class ChildFirst extends URLClassLoader {
    ChildFirst(URL own, ClassLoader parent) {
      super(new URL[] {own}, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        try {
          return known == null ? findClass(name) : known;
        } catch (ClassNotFoundException e) {
          return super.loadClass(name, resolve);
        }
      }
    }
  }
}
