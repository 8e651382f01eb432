package io.smallrye.mutiny;

public interface Multi<T> extends java.util.concurrent.Flow.Publisher<T> {}

public interface Uni<T> {
  default io.smallrye.mutiny.Uni<io.smallrye.mutiny.ItemWithContext<T>> attachContext();
  io.smallrye.mutiny.groups.UniAwait<T> await();
  default io.smallrye.mutiny.groups.UniAwait<T> awaitUsing(io.smallrye.mutiny.Context p0);
  default io.smallrye.mutiny.Uni<T> call(java.util.function.Function<? super T, io.smallrye.mutiny.Uni<?>> p0);
  default io.smallrye.mutiny.Uni<T> call(java.util.function.Supplier<io.smallrye.mutiny.Uni<?>> p0);
  default <O> io.smallrye.mutiny.Uni<O> chain(java.util.function.Function<? super T, io.smallrye.mutiny.Uni<? extends O>> p0);
  default <O> io.smallrye.mutiny.Uni<O> chain(java.util.function.Supplier<io.smallrye.mutiny.Uni<? extends O>> p0);
  static io.smallrye.mutiny.groups.UniCombine combine();
  io.smallrye.mutiny.groups.UniConvert<T> convert();
  static io.smallrye.mutiny.groups.UniCreate createFrom();
  io.smallrye.mutiny.Uni<T> emitOn(java.util.concurrent.Executor p0);
  default <O> io.smallrye.mutiny.Uni<T> eventually(java.util.function.Supplier<io.smallrye.mutiny.Uni<? extends O>> p0);
  default io.smallrye.mutiny.Uni<T> eventually(Runnable p0);
  default <O> io.smallrye.mutiny.Uni<O> flatMap(java.util.function.Function<? super T, io.smallrye.mutiny.Uni<? extends O>> p0);
  io.smallrye.mutiny.groups.UniIfNoItem<T> ifNoItem();
  default io.smallrye.mutiny.Uni<T> invoke(Runnable p0);
  default io.smallrye.mutiny.Uni<T> invoke(java.util.function.Consumer<? super T> p0);
  static io.smallrye.mutiny.groups.UniJoin join();
  io.smallrye.mutiny.Uni<T> log();
  io.smallrye.mutiny.Uni<T> log(String p0);
  default <O> io.smallrye.mutiny.Uni<O> map(java.util.function.Function<? super T, ? extends O> p0);
  io.smallrye.mutiny.groups.UniMemoize<T> memoize();
  io.smallrye.mutiny.groups.UniOnCancel<T> onCancellation();
  io.smallrye.mutiny.groups.UniOnFailure<T> onFailure();
  io.smallrye.mutiny.groups.UniOnFailure<T> onFailure(Class<? extends Throwable> p0);
  io.smallrye.mutiny.groups.UniOnFailure<T> onFailure(java.util.function.Predicate<? super Throwable> p0);
  io.smallrye.mutiny.groups.UniOnItem<T> onItem();
  io.smallrye.mutiny.groups.UniOnItemOrFailure<T> onItemOrFailure();
  io.smallrye.mutiny.groups.UniOnSubscribe<T> onSubscription();
  io.smallrye.mutiny.groups.UniOnTerminate<T> onTermination();
  default <R> io.smallrye.mutiny.Uni<R> plug(java.util.function.Function<io.smallrye.mutiny.Uni<T>, io.smallrye.mutiny.Uni<R>> p0);
  io.smallrye.mutiny.groups.UniRepeat<T> repeat();
  default io.smallrye.mutiny.Uni<T> replaceIfNullWith(T p0);
  default io.smallrye.mutiny.Uni<T> replaceIfNullWith(java.util.function.Supplier<T> p0);
  default <O> io.smallrye.mutiny.Uni<O> replaceWith(O p0);
  default <O> io.smallrye.mutiny.Uni<O> replaceWith(io.smallrye.mutiny.Uni<O> p0);
  default <O> io.smallrye.mutiny.Uni<O> replaceWith(java.util.function.Supplier<O> p0);
  default io.smallrye.mutiny.Uni<T> replaceWithNull();
  default io.smallrye.mutiny.Uni<Void> replaceWithVoid();
  io.smallrye.mutiny.Uni<T> runSubscriptionOn(java.util.concurrent.Executor p0);
  default <O> O stage(java.util.function.Function<io.smallrye.mutiny.Uni<T>, O> p0);
  io.smallrye.mutiny.groups.UniSubscribe<T> subscribe();
  default java.util.concurrent.CompletableFuture<T> subscribeAsCompletionStage();
  default java.util.concurrent.CompletableFuture<T> subscribeAsCompletionStage(io.smallrye.mutiny.Context p0);
  io.smallrye.mutiny.Multi<T> toMulti();
  default <R> io.smallrye.mutiny.Uni<R> withContext(java.util.function.BiFunction<io.smallrye.mutiny.Uni<T>, io.smallrye.mutiny.Context, io.smallrye.mutiny.Uni<R>> p0);
}
