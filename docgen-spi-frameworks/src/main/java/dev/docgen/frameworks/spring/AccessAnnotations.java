package dev.docgen.frameworks.spring;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the annotations that guard methods (Spring Security reference, "Method Security"): those of
 * the method before those of its class.
 */
final class AccessAnnotations {
  private static final String PRE_AUTHORIZE =
      "org.springframework.security.access.prepost.PreAuthorize";
  private static final String SECURED = "org.springframework.security.access.annotation.Secured";
  private static final String[] ROLES_ALLOWED = {
    "jakarta.annotation.security.RolesAllowed", "javax.annotation.security.RolesAllowed"
  };
  private static final String[] PERMIT_ALL = {
    "jakarta.annotation.security.PermitAll", "javax.annotation.security.PermitAll"
  };
  private static final String[] DENY_ALL = {
    "jakarta.annotation.security.DenyAll", "javax.annotation.security.DenyAll"
  };

  private static final String SOURCE = "@PreAuthorize";

  /** One call, its arguments quoted. */
  private static final Pattern CALL = Pattern.compile("(?:#oauth2\\.)?(\\w+)(?:\\(([^()]*)\\))?");

  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+|\\s*&&\\s*");
  private static final Pattern OR = Pattern.compile("(?i)\\s+or\\s+|\\s*\\|\\|\\s*");

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  private AccessAnnotations() {}

  static List<AccessRule> of(SourceMethod method) {
    List<AccessRule> own = of(method.inheritedAnnotations());
    return own.isEmpty() ? of(method.declaringType().inheritedAnnotations()) : own;
  }

  private static List<AccessRule> of(Annotations annotations) {
    List<AccessRule> rules = new ArrayList<>();
    annotations
        .find(PRE_AUTHORIZE)
        .flatMap(it -> it.string("value"))
        .ifPresent(expression -> rules.addAll(expression(expression)));
    annotations
        .find(SECURED)
        .ifPresent(it -> rules.add(AccessRule.authorities("@Secured", it.strings("value"))));
    annotations
        .find(ROLES_ALLOWED)
        .ifPresent(it -> rules.add(AccessRule.roles("@RolesAllowed", it.strings("value"))));
    Optional<SourceAnnotation> denied = annotations.find(DENY_ALL);
    denied.ifPresent(it -> rules.add(AccessRule.of("@DenyAll", "denyAll")));
    annotations
        .find(PERMIT_ALL)
        .ifPresent(it -> rules.add(AccessRule.of("@PermitAll", "permitAll")));
    return rules;
  }

  /**
   * Reads an expression of calls that must all hold, or of which one is enough; one that holds
   * anything else is shown verbatim.
   */
  private static List<AccessRule> expression(String expression) {
    String[] all = AND.split(expression.strip());
    String[] any = OR.split(expression.strip());
    List<AccessRule> rules =
        Stream.of(any.length > 1 ? any : all).flatMap(part -> call(part).stream()).toList();
    boolean mixed = all.length > 1 && any.length > 1;
    if (mixed || rules.size() < Math.max(all.length, any.length)) {
      return List.of(AccessRule.verbatim(SOURCE, expression));
    }
    if (any.length == 1) {
      return rules;
    }
    return rules.stream().allMatch(rule -> rule.access().equals("restricted"))
        ? List.of(rules.stream().reduce(AccessRule::or).orElseThrow())
        : List.of(AccessRule.verbatim(SOURCE, expression));
  }

  private static Optional<AccessRule> call(String expression) {
    Matcher call = CALL.matcher(expression.strip());
    if (!call.matches()) {
      return Optional.empty();
    }
    List<String> arguments = quoted(call.group(2) == null ? "" : call.group(2));
    AccessRule rule = AccessRule.ofCall(SOURCE, call.group(1), arguments);
    boolean empty = rule.access().equals("restricted") && arguments.isEmpty();
    return rule.access().equals("unknown") || empty ? Optional.empty() : Optional.of(rule);
  }

  private static List<String> quoted(String arguments) {
    List<String> texts = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(arguments);
    while (matcher.find()) {
      texts.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return texts;
  }
}
