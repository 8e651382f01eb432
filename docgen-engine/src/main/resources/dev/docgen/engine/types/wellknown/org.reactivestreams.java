package org.reactivestreams;

public final class FlowAdapters {}

public interface Processor<T, R> extends org.reactivestreams.Subscriber<T>, org.reactivestreams.Publisher<R> {}

public interface Publisher<T> {}

public interface Subscriber<T> {}

public interface Subscription {}
