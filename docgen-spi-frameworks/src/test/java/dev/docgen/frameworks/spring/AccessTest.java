package dev.docgen.frameworks.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.frameworks.DetectedApi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
  private static final String CONTROLLER =
      "@RestController class Xs { %s @GetMapping(\"/x/{id}\") void x(@PathVariable int id) {} }";

  private static DetectedApi detect(boolean shown, String... texts) {
    return DetectedApi.of(
        new SpringDetector(),
        request -> request.property("docgen.spring.access", String.valueOf(shown)),
        texts);
  }

  private static String annotated(String annotation) {
    String imports =
        """
        --- app/Xs.java
        package app;
        import org.springframework.security.access.prepost.*;
        import org.springframework.security.access.annotation.*;
        import jakarta.annotation.security.*;
        import org.springframework.web.bind.annotation.*;
        """;
    return imports + CONTROLLER.replace("%s", annotation);
  }

  private static List<Map<String, Object>> rules(String... texts) {
    Object value = detect(true, texts).operation().extensions().get("x-access");
    List<Map<String, Object>> rules = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object one : list) {
        Map<String, Object> rule = new LinkedHashMap<>();
        ((Map<?, ?>) one).forEach((key, inner) -> rule.put(String.valueOf(key), inner));
        rules.add(rule);
      }
    }
    return rules;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@PreAuthorize(\"hasRole('ADMIN')\") | {source=@PreAuthorize, access=restricted,"
            + " roles=[ADMIN]}",
        "@PreAuthorize(\"hasAnyAuthority('a', 'SCOPE_b', 'ROLE_C')\") | {source=@PreAuthorize,"
            + " access=restricted, roles=[C], authorities=[a], scopes=[b]}",
        "@PreAuthorize(\"permitAll\") | {source=@PreAuthorize, access=permitAll}",
        "@PreAuthorize(\"isAuthenticated()\") | {source=@PreAuthorize, access=authenticated}",
        "@PreAuthorize(\"hasRole('A') and #id > 3\") | {source=@PreAuthorize, access=unknown,"
            + " expression=hasRole('A') and #id > 3}",
        "@PreAuthorize(\"hasRole('A') and hasAuthority('SCOPE_r')\") | {source=@PreAuthorize,"
            + " access=restricted, roles=[A]}, {source=@PreAuthorize, access=restricted, scopes=[r]}",
        "@PreAuthorize(\"hasRole('A') or hasAnyRole('B', 'A') or #oauth2.hasScope('s')\") |"
            + " {source=@PreAuthorize, access=restricted, roles=[A, B], scopes=[s]}",
        "@PreAuthorize(\"hasRole('A') or isAuthenticated()\") | {source=@PreAuthorize,"
            + " access=unknown, expression=hasRole('A') or isAuthenticated()}",
        "@PreAuthorize(\"hasRole('A') and !hasRole('B')\") | {source=@PreAuthorize,"
            + " access=unknown, expression=hasRole('A') and !hasRole('B')}",
        "@PreAuthorize(\"hasRole('A') and (hasRole('B') or hasRole('C'))\") |"
            + " {source=@PreAuthorize, access=unknown,"
            + " expression=hasRole('A') and (hasRole('B') or hasRole('C'))}",
        "@PreAuthorize(\"hasRole(#role)\") | {source=@PreAuthorize, access=unknown,"
            + " expression=hasRole(#role)}",
        "@Secured({\"ROLE_A\", \"ROLE_B\"}) | {source=@Secured, access=restricted, roles=[A, B]}",
        "@RolesAllowed(\"A\") | {source=@RolesAllowed, access=restricted, roles=[A]}",
        "@DenyAll | {source=@DenyAll, access=denyAll}"
      })
  void readsAnnotations(String annotation, String rule) {
    assertThat(rules(annotated(annotation))).hasToString("[" + rule + "]");
  }

  @Test
  void showsNothingUnlessAsked() {
    DetectedApi api = detect(false, annotated("@Secured(\"A\")"));
    assertThat(api.operation().extensions()).isEmpty();
  }

  private static String chain(String rules) {
    return """
    --- app/Security.java
    package app;
    import org.springframework.context.annotation.*;
    import org.springframework.http.HttpMethod;
    import org.springframework.security.config.annotation.web.builders.HttpSecurity;
    import org.springframework.security.web.SecurityFilterChain;
    class Security {
      @Bean SecurityFilterChain chain(HttpSecurity http) throws Exception {
        %s
        return http.build();
      }
    }
    """
        .replace("%s", rules);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.requestMatchers(\"/x/**\").permitAll() | permitAll",
        "a.requestMatchers(HttpMethod.POST, \"/x/**\").permitAll().anyRequest().denyAll() | denyAll",
        "a.requestMatchers(HttpMethod.GET).authenticated() | authenticated",
        "a.requestMatchers(\"/y\", \"/x/*\").hasRole(\"A\") | restricted",
        "a.requestMatchers(\"/y\").permitAll() | unknown",
        "a.requestMatchers(\"/x/7\").denyAll().anyRequest().permitAll() | unknown",
        "a.requestMatchers(PATHS).permitAll().anyRequest().permitAll() | unknown",
        "a.requestMatchers(r -> true).permitAll().anyRequest().permitAll() | unknown",
        "a.anyRequest().access(manager()) | unknown",
        "a.anyRequest().hasRole(System.getenv(\"R\")) | unknown"
      })
  void theFirstMatcherDecidesAndWhatIsNotLiteralIsUnknown(String rules, String access) {
    List<Map<String, Object>> found =
        rules(
            chain("http.authorizeHttpRequests(a -> " + rules + ");"), CONTROLLER.replace("%s", ""));
    assertThat(found).extracting(it -> it.get("access")).containsExactly(access);
  }

  @Test
  void aChainThatTakesSomeRequestsOnlyIsUnknown() {
    assertThat(
            rules(
                chain(
                    "http.securityMatcher(\"/x/**\")"
                        + ".authorizeHttpRequests(a -> a.anyRequest().permitAll());"),
                CONTROLLER.replace("%s", "")))
        .extracting(it -> it.get("access"))
        .containsExactly("unknown");
  }

  @Test
  void anApplicationWithoutSecuritySaysNothing() {
    assertThat(rules(CONTROLLER.replace("%s", ""))).isEmpty();
  }
}
