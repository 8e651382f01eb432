package jakarta.xml.bind;

public class JAXBElement<T> implements java.io.Serializable {
  public Class<T> getDeclaredType();
  public javax.xml.namespace.QName getName();
  public Class<?> getScope();
  public T getValue();
  public boolean isGlobalScope();
  public boolean isNil();
  public boolean isTypeSubstituted();
  public static final class GlobalScope {}
}
