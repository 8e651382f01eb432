package javax.xml.namespace;

public class QName implements java.io.Serializable {
  public String getLocalPart();
  public String getNamespaceURI();
  public String getPrefix();
}
