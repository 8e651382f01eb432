package dev.docgen.observability.jmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of JMX.md, word for word but for its folder and its port. */
class SecuredRemoteTest {
  private static final String RECIPE_FOLDER = "/etc/orders/jmx";
  private static final String RECIPE_PORT = "9010";

  @TempDir static Path folder;

  private static int port;
  private static ChildJvm host;
  private static List<String> clientFlags;

  @BeforeAll
  static void startTheHostOfTheRecipe() throws Exception {
    Assumptions.assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"),
        "files for the owner alone are made with POSIX permissions here");
    port = ChildJvm.freePort();
    Path jmx = Files.createDirectory(folder.resolve("jmx"));
    for (String command : block("A key for the JVM").lines().toList()) {
      run(command);
    }
    for (String file :
        List.of(
            "management.properties", "ssl.properties", "jmxremote.password", "jmxremote.access")) {
      Path written = Files.writeString(jmx.resolve(file), block("`" + RECIPE_FOLDER + "/" + file));
      Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
    }
    clientFlags = block("The client's").lines().toList();
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Files.writeString(sources.resolve("Pets.java"), "@Spring class Pets {}");
    host =
        ChildJvm.host(
            block("The application's flags").lines().toList(),
            sources,
            Files.createDirectory(folder.resolve("output")));
  }

  @AfterAll
  static void stop() throws IOException {
    if (host != null) {
      host.close();
    }
  }

  /** The fenced block that follows the line which begins so. */
  private static String block(String line) throws IOException {
    String recipe = Files.readString(Path.of("JMX.md"));
    Matcher matcher =
        Pattern.compile(
                "^" + Pattern.quote(line) + ".*?^```\\w*\n(.*?)^```$",
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(recipe);
    assertThat(matcher.find()).as(line).isTrue();
    return matcher
        .group(1)
        .replace(RECIPE_FOLDER, folder.resolve("jmx").toString())
        .replace(RECIPE_PORT, Integer.toString(port));
  }

  private static void run(String command) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", words.get(0)).toString());
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  private static List<String> client(List<String> flags, String... words) throws Exception {
    List<String> arguments = new ArrayList<>();
    arguments.add("roles");
    arguments.add("service:jmx:rmi:///jndi/rmi://127.0.0.1:" + port + "/jmxrmi");
    arguments.addAll(List.of(words));
    return ChildJvm.client(folder, flags, arguments.toArray(String[]::new));
  }

  private static void assertNoConnection(List<String> said, String why) {
    assertThat(said).hasSize(2);
    assertThat(said.get(1)).startsWith("no connection: ").contains(why);
  }

  @Test
  void monitorReadsAndListensAndDoesNothingElse() throws Exception {
    String refused = ": java.lang.SecurityException: Access denied! Invalid access level";
    assertThat(client(clientFlags, "tls", "monitor", "monitor-secret"))
        .contains("read: done", "subscribe: done")
        .anyMatch(line -> line.startsWith("invoke" + refused))
        .anyMatch(line -> line.startsWith("set" + refused));
  }

  @Test
  void operateMayDoEverything() throws Exception {
    assertThat(client(clientFlags, "tls", "operate", "operate-secret"))
        .contains("read: done", "subscribe: done", "invoke: done", "set: done");
  }

  @Test
  void whoeverDoesNotSayWhoTheyAreIsRefused() throws Exception {
    assertNoConnection(client(clientFlags, "tls"), "Credentials required");
  }

  @Test
  void aWrongPasswordIsRefused() throws Exception {
    assertNoConnection(
        client(clientFlags, "tls", "operate", "monitor-secret"), "Invalid username or password");
  }

  @Test
  void aClientWithoutTlsIsRefused() throws Exception {
    assertNoConnection(
        client(List.of(), "operate", "operate-secret"), "non-JRMP server at remote endpoint");
  }

  @Test
  void aClientThatDoesNotTrustTheKeyDoesNotConnect() throws Exception {
    assertNoConnection(
        client(List.of(), "tls", "operate", "operate-secret"),
        "unable to find valid certification");
  }

  @Test
  void passwordsAreKeptAsHashes() throws Exception {
    assertThat(Files.readString(folder.resolve("jmx").resolve("jmxremote.password")))
        .contains("monitor ", "operate ", "SHA3-512")
        .doesNotContain("-secret");
  }
}
