package dev.docgen.frameworks.spring;

import dev.docgen.model.Operation;
import dev.docgen.source.SourceMethod;
import dev.docgen.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows who may call an operation in the extension {@value #EXTENSION}, when the property {@value
 * #PROPERTY} is true. springdoc shows nothing of it, and so does this unless it is asked to.
 * Immutable.
 */
final class Access {
  static final String EXTENSION = "x-access";
  static final String PROPERTY = "docgen.spring.access";

  private final @Nullable FilterChain chain;

  private Access(@Nullable FilterChain chain) {
    this.chain = chain;
  }

  static Access read(SourceTree sources, SpringProperties properties) {
    return new Access(properties.flag(PROPERTY, false) ? FilterChain.read(sources) : null);
  }

  /**
   * Returns an operation with its rules; all of them must let a call through.
   *
   * @param method the method that handles, or null when it is not known
   */
  Operation apply(Operation operation, @Nullable SourceMethod method) {
    if (chain == null) {
      return operation;
    }
    List<AccessRule> rules = new ArrayList<>();
    chain.of(operation.method(), operation.path()).ifPresent(rules::add);
    if (method != null) {
      rules.addAll(AccessAnnotations.of(method));
    }
    List<Map<String, @Nullable Object>> json = rules.stream().map(AccessRule::json).toList();
    return json.isEmpty() ? operation : operation.toBuilder().putExtension(EXTENSION, json).build();
  }
}
