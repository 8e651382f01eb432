package java.util.concurrent.atomic;

public class AtomicBoolean implements java.io.Serializable {}

public class AtomicInteger extends Number implements java.io.Serializable {}

public class AtomicIntegerArray implements java.io.Serializable {}

public abstract class AtomicIntegerFieldUpdater<T> {}

public class AtomicLong extends Number implements java.io.Serializable {}

public class AtomicLongArray implements java.io.Serializable {}

public abstract class AtomicLongFieldUpdater<T> {}

public class AtomicMarkableReference<V> {}

public class AtomicReference<V> implements java.io.Serializable {}

public class AtomicReferenceArray<E> implements java.io.Serializable {}

public abstract class AtomicReferenceFieldUpdater<T, V> {}

public class AtomicStampedReference<V> {}

public class DoubleAccumulator extends Number implements java.io.Serializable {}

public class DoubleAdder extends Number implements java.io.Serializable {}

public class LongAccumulator extends Number implements java.io.Serializable {}

public class LongAdder extends Number implements java.io.Serializable {}
