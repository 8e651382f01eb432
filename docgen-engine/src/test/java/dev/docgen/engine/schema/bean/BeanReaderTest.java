package dev.docgen.engine.schema.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docgen.engine.schema.bean.Property.Access;
import dev.docgen.engine.types.SourceTreeFixture;
import dev.docgen.source.JavaType;
import dev.docgen.source.SourceTree;
import dev.docgen.spi.PropertyCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeanReaderTest {
  private static List<Property> read(String... sources) {
    SourceTree tree = SourceTreeFixture.of(sources);
    return new BeanReader(tree, PropertyCase.AS_IS, false)
        .read(JavaType.of("a.Pet"), SourceTreeFixture.type(tree, "a.Pet"));
  }

  private static List<String> names(String... sources) {
    return read(sources).stream().map(Property::name).toList();
  }

  @Test
  void readsPublicGettersAndFieldsInDeclarationOrder() {
    assertThat(
            names(
                """
                package a;
                public class Pet {
                  private String name;
                  public int age;
                  private String hidden;
                  String alsoHidden;
                  public static String constant;
                  public transient String skipped;
                  public boolean isTame() { return true; }
                  public String getName() { return name; }
                  protected String getSecret() { return ""; }
                  public String fetch() { return ""; }
                  public void getNothing() {}
                }
                """))
        .containsExactly("name", "age", "tame");
  }

  @Test
  void lowersAllLeadingCapitalsOfAccessors() {
    assertThat(
            names(
                """
                package a;
                public class Pet {
                  public String getURL() { return ""; }
                  public String getXCoord() { return ""; }
                  public Object getClass2() { return ""; }
                }
                """))
        .containsExactly("url", "xcoord", "class2");
  }

  @Test
  void readsOnlyBooleansByIs() {
    assertThat(
            names(
                """
                package a;
                public class Pet {
                  public String isText() { return ""; }
                  public Boolean isBoxed() { return true; }
                }
                """))
        .containsExactly("boxed");
  }

  @Test
  void seesWhatOnlyASetterShowsAsWriteOnly() {
    assertThat(
            read(
                """
                package a;
                public class Pet {
                  private String password;
                  public void setPassword(String password) {}
                }
                """))
        .extracting(Property::name, Property::access)
        .containsExactly(tuple("password", Access.WRITE_ONLY));
  }

  @Test
  void readsInheritedPropertiesWithTheirTypeArguments() {
    assertThat(
            read(
                """
                package a;
                public class Pet extends Base<java.util.UUID> { public String name; }
                """,
                """
                package a;
                public abstract class Base<I> { private I id; public I getId() { return id; } }
                """))
        .extracting(Property::name, property -> property.type().describe())
        .containsExactly(tuple("id", "java.util.UUID"), tuple("name", "java.lang.String"));
  }

  @Test
  void readsInterfacesByTheirGetters() {
    assertThat(names("package a; public interface Pet { String getName(); boolean isTame(); }"))
        .containsExactly("name", "tame");
  }

  @Test
  void readsRecordComponentsWithTheirJavadoc() {
    assertThat(
            read(
                """
                package a;
                /**
                 * A pet.
                 *
                 * @param name what it is called
                 */
                public record Pet(String name, int age) {
                  public String shout() { return name; }
                }
                """))
        .extracting(Property::name, Property::description)
        .containsExactly(tuple("name", "what it is called"), tuple("age", ""));
  }

  @Test
  void obeysNamesThatAnnotationsGive() {
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.*;
                public class Pet {
                  @JsonProperty("full_name") private String name;
                  public String getName() { return name; }
                  @JsonProperty private String tag;
                  @JsonGetter("years") public int age() { return 1; }
                  @JsonSetter("nick") public void rename(String nick) {}
                }
                """))
        .containsExactly("full_name", "tag", "years", "nick");
  }

  @Test
  void mergesAccessorsThatAnAnnotationGivesOneName() {
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonProperty;
                public class Pet {
                  @JsonProperty("display") private String mDisplay;
                  public String getDisplay() { return mDisplay; }
                }
                """))
        .containsExactly("display");
  }

  @Test
  void leavesOutWhatIsIgnored() {
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.*;
                @JsonIgnoreProperties({"first"})
                public class Pet {
                  public String first;
                  @JsonIgnore public String second;
                  private String third;
                  @JsonIgnore public String getThird() { return third; }
                  public void setThird(String third) {}
                  @JsonIgnore(false) public String fourth;
                  public Secret fifth;
                  @JsonIgnoreType public static class Secret {}
                }
                """))
        .containsExactly("fourth");
  }

  @Test
  void keepsTheSetterOfAnIgnoredGetterThatAsksToStay() {
    assertThat(
            read(
                """
                package a;
                import com.fasterxml.jackson.annotation.*;
                public class Pet {
                  private String password;
                  @JsonIgnore public String getPassword() { return password; }
                  @JsonProperty public void setPassword(String password) {}
                }
                """))
        .extracting(Property::name, Property::access)
        .containsExactly(tuple("password", Access.WRITE_ONLY));
  }

  @Test
  void readsAccessAndRequired() {
    assertThat(
            read(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonProperty;
                public class Pet {
                  @JsonProperty(access = JsonProperty.Access.READ_ONLY) public String id;
                  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) public String pin;
                  @JsonProperty(required = true) public String name;
                }
                """))
        .extracting(Property::name, Property::access, Property::required)
        .containsExactly(
            tuple("id", Access.READ_ONLY, false),
            tuple("pin", Access.WRITE_ONLY, false),
            tuple("name", Access.READ_WRITE, true));
  }

  @Test
  void namesByTheStrategyOfTheClass() {
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonProperty;
                import com.fasterxml.jackson.databind.PropertyNamingStrategies;
                import com.fasterxml.jackson.databind.annotation.JsonNaming;
                @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
                public class Pet {
                  public String firstName;
                  @JsonProperty("lastName") public String last;
                }
                """))
        .containsExactly("first_name", "lastName");
  }

  @Test
  void ordersAsAskedAndKeepsTheRest() {
    assertThat(
            names(
                """
                package a;
                @com.fasterxml.jackson.annotation.JsonPropertyOrder({"c", "a"})
                public class Pet { public int a; public int b; public int c; }
                """))
        .containsExactly("c", "a", "b");
  }

  @Test
  void ordersByNameAndIndexWhereAskedTo() {
    assertThat(
            names(
                """
                package a;
                @com.fasterxml.jackson.annotation.JsonPropertyOrder(value = "m", alphabetic = true)
                public class Pet { public int c; public int b; public int m; public int a; }
                """))
        .containsExactly("m", "a", "b", "c");
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonProperty;
                public class Pet {
                  public int c;
                  @JsonProperty(index = 2) public int b;
                  @JsonProperty(index = 1) public int a;
                }
                """))
        .containsExactly("a", "b", "c");
  }

  @Test
  void obeysAutoDetect() {
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.JsonAutoDetect;
                import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
                @JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE)
                public class Pet {
                  private String name;
                  public String getOther() { return ""; }
                }
                """))
        .containsExactly("name");
  }

  @Test
  void readsNamedParametersOfCreators() {
    assertThat(
            read(
                """
                package a;
                import com.fasterxml.jackson.annotation.*;
                public class Pet {
                  @JsonCreator
                  public Pet(@JsonProperty("name") String name, String internal) {}
                }
                """))
        .extracting(Property::name, Property::access)
        .containsExactly(tuple("name", Access.WRITE_ONLY));
  }

  @Test
  void skipsAnyGettersAndAnySetters() {
    assertThat(
            names(
                """
                package a;
                import com.fasterxml.jackson.annotation.*;
                public class Pet {
                  @JsonAnyGetter public java.util.Map<String, Object> getRest() { return null; }
                  @JsonAnySetter public void setRest(String name, Object value) {}
                  public String name;
                }
                """))
        .containsExactly("name");
  }

  @Test
  void findsNothingInAnEmptyClass() {
    assertThat(names("package a; public class Pet {}")).isEmpty();
  }
}
