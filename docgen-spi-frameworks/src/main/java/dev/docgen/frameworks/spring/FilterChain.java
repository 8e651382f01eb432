package dev.docgen.frameworks.spring;

import com.github.javaparser.ast.expr.LambdaExpr;
import dev.docgen.frameworks.code.Function;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.frameworks.code.Step;
import dev.docgen.model.HttpMethod;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import dev.docgen.source.SourceType;
import dev.docgen.source.SourceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The request matchers of a {@code SecurityFilterChain} bean (Spring Security reference, "Authorize
 * HttpServletRequests"): the first that matches a request decides. What is not literal is unknown,
 * never open; several chains, or one that takes some requests only, are unknown as a whole.
 */
final class FilterChain {
  private static final String SOURCE = "SecurityFilterChain";
  private static final Set<String> MATCHERS =
      Set.of("requestMatchers", "antMatchers", "mvcMatchers", "pathMatchers");
  private static final Set<String> AUTHORIZING =
      Set.of("authorizeHttpRequests", "authorizeRequests", "authorizeExchange");
  private static final Set<String> NARROWING =
      Set.of("securityMatcher", "securityMatchers", "antMatcher", "mvcMatcher");

  /**
   * @param verb HTTP method by name, or null for any
   * @param patterns any of which matches; null when they are not literal
   */
  private record Matcher(@Nullable String verb, @Nullable List<String> patterns, AccessRule rule) {}

  private final List<Matcher> matchers;
  private final boolean unknown;

  private FilterChain(List<Matcher> matchers, boolean unknown) {
    this.matchers = List.copyOf(matchers);
    this.unknown = unknown;
  }

  static FilterChain read(SourceTree sources) {
    List<SourceMethod> beans = new ArrayList<>();
    for (SourceUnit unit : sources.mentioning("SecurityFilterChain", "SecurityWebFilterChain")) {
      for (SourceType type : unit.allTypes()) {
        String security = "org.springframework.security.";
        beans.addAll(Beans.of(type, security + "web.SecurityFilterChain", "SecurityFilterChain"));
        beans.addAll(
            Beans.of(
                type, security + "web.server.SecurityWebFilterChain", "SecurityWebFilterChain"));
      }
    }
    if (beans.size() != 1) {
      return new FilterChain(List.of(), !beans.isEmpty());
    }
    return Function.of(beans.get(0))
        .map(bean -> of(bean.callsOnParameter()))
        .orElse(new FilterChain(List.of(), true));
  }

  private static FilterChain of(List<Step> steps) {
    List<Step> rules = new ArrayList<>();
    boolean narrowed = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      narrowed |= NARROWING.contains(step.name());
      if (AUTHORIZING.contains(step.name())) {
        Optional<Function> lambda = step.argument(0).flatMap(Snippet::function);
        rules.addAll(
            lambda.map(Function::callsOnParameter).orElse(steps.subList(i + 1, steps.size())));
      }
    }
    return new FilterChain(matchers(rules), narrowed || rules.isEmpty());
  }

  private static List<Matcher> matchers(List<Step> steps) {
    List<Matcher> matchers = new ArrayList<>();
    for (int i = 0; i + 1 < steps.size(); i++) {
      Step step = steps.get(i);
      Step next = steps.get(i + 1);
      if (step.name().equals("anyRequest") || step.name().equals("anyExchange")) {
        matchers.add(new Matcher(null, List.of("/**"), rule(next)));
      } else if (MATCHERS.contains(step.name())) {
        matchers.add(matcher(step, rule(next)));
      }
    }
    return matchers;
  }

  private static AccessRule rule(Step step) {
    List<String> texts = step.elements().stream().flatMap(it -> it.text().stream()).toList();
    boolean literal = texts.size() == step.elements().size();
    return AccessRule.ofCall(SOURCE, step.name(), literal ? texts : null);
  }

  private static Matcher matcher(Step step, AccessRule rule) {
    List<Snippet> rest = new ArrayList<>(step.arguments());
    String verb = null;
    if (!rest.isEmpty() && rest.get(0).text().isEmpty()) {
      verb = rest.get(0).simpleName().filter(it -> HttpMethod.of(it).isPresent()).orElse(null);
      if (verb != null) {
        rest.remove(0);
      }
    }
    if (verb != null && rest.isEmpty()) {
      return new Matcher(verb, List.of("/**"), rule);
    }
    List<String> patterns =
        rest.stream()
            .flatMap(it -> it.elements().stream())
            .filter(it -> !(it.expression() instanceof LambdaExpr))
            .flatMap(it -> it.text().stream())
            .toList();
    long stated = rest.stream().mapToLong(it -> it.elements().size()).sum();
    return new Matcher(verb, patterns.size() == stated && stated > 0 ? patterns : null, rule);
  }

  /** Returns the rule of an operation; empty when the sources declare no chain. */
  Optional<AccessRule> of(HttpMethod verb, String path) {
    if (unknown) {
      return Optional.of(AccessRule.of(SOURCE, "unknown"));
    }
    for (Matcher matcher : matchers) {
      if (matcher.verb() == null || verb.name().equalsIgnoreCase(matcher.verb())) {
        if (matcher.patterns() == null) {
          return Optional.of(AccessRule.of(SOURCE, "unknown"));
        }
        if (AntPattern.anyMatches(matcher.patterns(), path)) {
          return Optional.of(matcher.rule());
        }
        if (matcher.patterns().stream().anyMatch(it -> AntPattern.overlaps(it, path))) {
          return Optional.of(AccessRule.of(SOURCE, "unknown"));
        }
      }
    }
    return matchers.isEmpty() ? Optional.empty() : Optional.of(AccessRule.of(SOURCE, "unknown"));
  }
}
