package dev.docgen.engine.schema.bean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.engine.types.SourceTreeFixture;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.PropertyCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LombokTest {
  private static List<String> names(String source) {
    SourceTree tree = SourceTreeFixture.of(source);
    return new BeanReader(tree, PropertyCase.AS_IS, false)
        .read(JavaType.of("a.Pet"), SourceTreeFixture.type(tree, "a.Pet")).stream()
            .map(Property::name)
            .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@lombok.Data", "@lombok.Value", "@lombok.Getter"})
  void seesGeneratedGettersOfAllFields(String annotation) {
    assertThat(
            names(
                "package a; "
                    + annotation
                    + " public class Pet { private String name; private boolean isTame;"
                    + " static int count; }"))
        .containsExactly("name", "tame");
  }

  @Test
  void seesTheGetterOfOneField() {
    assertThat(
            names(
                """
                package a;
                public class Pet { @lombok.Getter private String name; private String hidden; }
                """))
        .containsExactly("name");
  }

  @Test
  void obeysTheAccessLevel() {
    assertThat(
            names(
                """
                package a;
                import lombok.*;
                @Data
                public class Pet {
                  private String name;
                  @Getter(AccessLevel.NONE) @Setter(AccessLevel.NONE) private String hidden;
                }
                """))
        .containsExactly("name");
  }

  @Test
  void takesThePrefixOffTheFieldsName() {
    assertThat(
            names(
                """
                package a;
                @lombok.Data @lombok.experimental.Accessors(prefix = {"m", "f_"})
                public class Pet { private String mName; private int f_legs; private int meals; }
                """))
        .containsExactly("name", "legs");
  }

  @Test
  void makesFieldsPublicByDefaultWhereAskedTo() {
    assertThat(
            names(
                """
                package a;
                @lombok.experimental.FieldDefaults(level = lombok.AccessLevel.PUBLIC)
                public class Pet {
                  String name;
                  private String hidden;
                  @lombok.experimental.PackagePrivate String inner;
                  static int count;
                }
                """))
        .containsExactly("name");
  }

  @Test
  void generatesNoSetterForAFieldThatIsFinalByDefault() {
    assertThat(
            names(
                """
                package a;
                import lombok.*;
                import lombok.experimental.*;
                @Setter @FieldDefaults(level = AccessLevel.PRIVATE, makeFinal = true)
                public class Pet { String name; @NonFinal String nick; }
                """))
        .containsExactly("nick");
  }

  @Test
  void seesNoPropertyInABuilder() {
    assertThat(
            names(
                """
                package a;
                @lombok.Builder @lombok.extern.jackson.Jacksonized
                public class Pet { private String name; }
                """))
        .isEmpty();
  }

  @Test
  void knowsThatFluentAccessorsAreNoBeanAccessors() {
    assertThat(
            names(
                """
                package a;
                @lombok.Data @lombok.experimental.Accessors(fluent = true)
                public class Pet { private String name; }
                """))
        .isEmpty();
  }

  @Test
  void findsNoAccessorsInABuilder() {
    assertThat(names("package a; @lombok.Builder public class Pet { private String name; }"))
        .isEmpty();
  }

  @Test
  void namesAPropertyAsJacksonReadsTheGetterOfIt() {
    assertThat(
            names(
                """
                package a;
                @lombok.Data
                public class Pet { private int xAxis; private String eMail; private String URL; }
                """))
        .containsExactly("xaxis", "email", "url");
  }

  @Test
  void seesTheGetterOfATransientField() {
    assertThat(
            names(
                """
                package a;
                @lombok.Data
                public class Pet { private String name; private transient int age; }
                """))
        .containsExactly("name", "age");
  }

  private static final String PREFIXED =
      """
      package a;
      @lombok.Data
      public class Pet { private String mName; private String fAge; private String plain; }
      """;

  private static List<String> configured(String... configurations) {
    return names(String.join("", configurations) + PREFIXED);
  }

  @Test
  void readsPrefixesFromTheConfigurationOfFoldersAround() {
    assertThat(
            configured(
                "--- lombok.config\n",
                "lombok.accessors.prefix += m # members\n",
                "lombok.accessors.prefix += f\n"))
        .containsExactly("name", "age");
    assertThat(
            configured(
                "--- lombok.config\nlombok.accessors.prefix += m\n",
                "lombok.accessors.prefix += f\n",
                "--- a/lombok.config\nlombok.accessors.prefix -= m\n"))
        .containsExactly("age");
    assertThat(
            configured(
                "--- lombok.config\nlombok.accessors.prefix += m\n",
                "--- a/lombok.config\nclear lombok.accessors.prefix\n"))
        .containsExactly("mname", "fage", "plain");
  }

  @Test
  void passesOverFoldersBeyondOneThatStopsAndFoldersElsewhere() {
    assertThat(
            configured(
                "--- lombok.config\nlombok.accessors.prefix += m\n",
                "--- a/lombok.config\nconfig.stopBubbling = true\n"))
        .containsExactly("mname", "fage", "plain");
    assertThat(configured("--- b/lombok.config\nlombok.accessors.prefix += m\n"))
        .containsExactly("mname", "fage", "plain");
  }

  @Test
  void anAnnotationWinsOverTheConfiguration() {
    String fluent = "--- lombok.config\nlombok.accessors.fluent = true\n";
    assertThat(configured(fluent)).isEmpty();
    assertThat(
            names(
                fluent
                    + """
                    package a;
                    @lombok.Data @lombok.experimental.Accessors(fluent = false)
                    public class Pet { private String name; }
                    """))
        .containsExactly("name");
  }

  @Test
  void followsTheConfiguredCapitalizationAndPrefixOfFlags() {
    assertThat(
            names(
                """
                --- lombok.config
                lombok.accessors.capitalization = beanspec
                lombok.getter.noIsPrefix = true
                package a;
                @lombok.Getter
                public class Pet { private int xAxis; private boolean isTame; }
                """))
        .containsExactly("xAxis", "isTame");
  }

  @Test
  void lendsTheAccessorsOfADelegate() {
    assertThat(
            names(
                """
                package a;
                public class Pet {
                  @lombok.experimental.Delegate private Owner owner;
                  public String getName() { return ""; }
                }
                package a;
                public class Owner { public String getStreet() { return ""; } }
                """))
        .containsExactlyInAnyOrder("name", "street");
  }

  @Test
  void lendsTheAccessorsThatADelegateHasGenerated() {
    assertThat(
            names(
                """
                package a;
                public class Pet { @lombok.experimental.Delegate private Owner owner; }
                package a;
                @lombok.Data public class Owner { private String street; private final int number; }
                """))
        .containsExactlyInAnyOrder("street", "number");
  }

  private static String typeOf(String property, String... sources) {
    SourceTree tree = SourceTreeFixture.of(sources);
    return new BeanReader(tree, PropertyCase.AS_IS, false)
        .read(JavaType.of("a.Pet"), SourceTreeFixture.type(tree, "a.Pet")).stream()
            .filter(it -> it.name().equals(property))
            .map(it -> it.type().describe())
            .findFirst()
            .orElse("none");
  }

  @Test
  void aGeneratedGetterOverridesAnInheritedOne() {
    assertThat(
            typeOf(
                "data",
                """
                package a;
                @lombok.Data public class Pet extends Animal implements Named { private String data; }
                class Animal<T> { T data; public T getData() { return data; } }
                interface Named { CharSequence getData(); }
                """))
        .isEqualTo("java.lang.String");
  }

  @Test
  void aGetterOfASubclassOverridesAGeneratedOne() {
    assertThat(
            typeOf(
                "data",
                """
                package a;
                public class Pet extends Animal { @Override public String getData() { return ""; } }
                @lombok.Data class Animal { private Object data; }
                """))
        .isEqualTo("java.lang.String");
  }
}
