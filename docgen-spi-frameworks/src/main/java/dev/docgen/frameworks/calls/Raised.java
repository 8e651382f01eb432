package dev.docgen.frameworks.calls;

import dev.docgen.SourceLocation;
import dev.docgen.frameworks.code.Snippet;
import dev.docgen.source.JavaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exception that a method can raise.
 *
 * @param type of the exception
 * @param creation the {@code new} expression that makes it, whose arguments a framework may read;
 *     null when another expression gives it
 * @param location of the statement or call that raises it
 * @param path the calls that lead there, outermost first, as {@code OrderService.find
 *     (shop/OrderService.java:42)}, where the line is that of the next call; empty when the method
 *     itself raises it
 */
public record Raised(
    JavaType type, @Nullable Snippet creation, SourceLocation location, List<String> path) {
  public Raised {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(location, "location");
    path = List.copyOf(path);
  }
}
