package reactor.util.context;

public interface Context extends reactor.util.context.ContextView {}

public interface ContextView {
  default boolean isEmpty();
}
