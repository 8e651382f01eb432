package dev.docgen.frameworks.spring;

import dev.docgen.source.Annotations;
import dev.docgen.source.SourceAnnotation;
import dev.docgen.source.SourceMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** One call alone, its arguments quoted: what is joined with others stays verbatim. */
  private static final Pattern CALL = Pattern.compile("(\\w+)(?:\\(([^()]*)\\))?");

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
        .ifPresent(expression -> rules.add(expression(expression)));
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

  private static AccessRule expression(String expression) {
    Matcher call = CALL.matcher(expression.strip());
    if (call.matches()) {
      List<String> arguments = quoted(call.group(2) == null ? "" : call.group(2));
      AccessRule rule = AccessRule.ofCall("@PreAuthorize", call.group(1), arguments);
      boolean empty = rule.access().equals("restricted") && arguments.isEmpty();
      if (!rule.access().equals("unknown") && !empty) {
        return rule;
      }
    }
    return AccessRule.verbatim("@PreAuthorize", expression);
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
