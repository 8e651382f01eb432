package io.reactivex.rxjava3.core;

public abstract class Completable implements io.reactivex.rxjava3.core.CompletableSource {}

public interface CompletableSource {
  void subscribe(io.reactivex.rxjava3.core.CompletableObserver observer);
}

public abstract class Flowable<T> implements org.reactivestreams.Publisher<T> {
  public io.reactivex.rxjava3.core.Single<Boolean> isEmpty();
}

public abstract class Maybe<T> implements io.reactivex.rxjava3.core.MaybeSource<T> {
  public io.reactivex.rxjava3.core.Single<Boolean> isEmpty();
}

public interface MaybeSource<T> {
  void subscribe(io.reactivex.rxjava3.core.MaybeObserver<? super T> observer);
}

public abstract class Observable<T> implements io.reactivex.rxjava3.core.ObservableSource<T> {
  public io.reactivex.rxjava3.core.Single<Boolean> isEmpty();
}

public interface ObservableSource<T> {
  void subscribe(io.reactivex.rxjava3.core.Observer<? super T> observer);
}

public abstract class Single<T> implements io.reactivex.rxjava3.core.SingleSource<T> {}

public interface SingleSource<T> {
  void subscribe(io.reactivex.rxjava3.core.SingleObserver<? super T> observer);
}
