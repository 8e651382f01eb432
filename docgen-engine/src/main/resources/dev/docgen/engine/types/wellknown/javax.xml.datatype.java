package javax.xml.datatype;

public abstract class Duration {
  public int getDays();
  public int getHours();
  public int getMinutes();
  public int getMonths();
  public int getSeconds();
  public abstract int getSign();
  public javax.xml.namespace.QName getXMLSchemaType();
  public int getYears();
}

public abstract class XMLGregorianCalendar implements Cloneable {
  public abstract int getDay();
  public abstract java.math.BigInteger getEon();
  public abstract java.math.BigInteger getEonAndYear();
  public abstract java.math.BigDecimal getFractionalSecond();
  public abstract int getHour();
  public int getMillisecond();
  public abstract int getMinute();
  public abstract int getMonth();
  public abstract int getSecond();
  public abstract int getTimezone();
  public abstract javax.xml.namespace.QName getXMLSchemaType();
  public abstract int getYear();
  public abstract boolean isValid();
}
