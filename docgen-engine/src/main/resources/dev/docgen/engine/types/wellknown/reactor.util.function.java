package reactor.util.function;

public class Tuple2<T1, T2> implements Iterable<Object>, java.io.Serializable {
  public T1 getT1();
  public T2 getT2();
}

public class Tuple3<T1, T2, T3> extends reactor.util.function.Tuple2<T1, T2> {
  public T3 getT3();
}

public class Tuple4<T1, T2, T3, T4> extends reactor.util.function.Tuple3<T1, T2, T3> {
  public T4 getT4();
}

public class Tuple5<T1, T2, T3, T4, T5> extends reactor.util.function.Tuple4<T1, T2, T3, T4> {
  public T5 getT5();
}

public class Tuple6<T1, T2, T3, T4, T5, T6> extends reactor.util.function.Tuple5<T1, T2, T3, T4, T5> {
  public T6 getT6();
}

public class Tuple7<T1, T2, T3, T4, T5, T6, T7> extends reactor.util.function.Tuple6<T1, T2, T3, T4, T5, T6> {
  public T7 getT7();
}

public class Tuple8<T1, T2, T3, T4, T5, T6, T7, T8> extends reactor.util.function.Tuple7<T1, T2, T3, T4, T5, T6, T7> {
  public T8 getT8();
}

public abstract class Tuples implements java.util.function.Function {}
