package javax.money;

public abstract class AbstractContext implements java.io.Serializable {
  public String getProviderName();
  public boolean isEmpty();
}

public abstract class AbstractContextBuilder<B extends javax.money.AbstractContextBuilder, C extends javax.money.AbstractContext> {}

public abstract class AbstractQuery extends javax.money.AbstractContext {
  public java.util.List<String> getProviderNames();
  public Class<?> getTargetType();
}

public abstract class AbstractQueryBuilder<B extends javax.money.AbstractQueryBuilder, C extends javax.money.AbstractQuery> extends javax.money.AbstractContextBuilder<B, C> {}

public final class CurrencyContext extends javax.money.AbstractContext implements java.io.Serializable {}

public final class CurrencyContextBuilder extends javax.money.AbstractContextBuilder<javax.money.CurrencyContextBuilder, javax.money.CurrencyContext> {}

public final class CurrencyQuery extends javax.money.AbstractQuery implements java.io.Serializable {
  public java.util.Collection<java.util.Locale> getCountries();
  public java.util.Collection<String> getCurrencyCodes();
  public java.util.Collection<Integer> getNumericCodes();
}

public final class CurrencyQueryBuilder extends javax.money.AbstractQueryBuilder<javax.money.CurrencyQueryBuilder, javax.money.CurrencyQuery> {}

public interface CurrencySupplier {
  javax.money.CurrencyUnit getCurrency();
}

public interface CurrencyUnit extends Comparable<javax.money.CurrencyUnit> {
  javax.money.CurrencyContext getContext();
  String getCurrencyCode();
  int getDefaultFractionDigits();
  int getNumericCode();
}

public final class DefaultMonetaryRoundingsSingletonSpi {
  public java.util.List<String> getDefaultProviderChain();
  public javax.money.MonetaryRounding getDefaultRounding();
  public java.util.Set<String> getProviderNames();
}

public final class Monetary {}

public interface MonetaryAmount extends javax.money.CurrencySupplier, javax.money.NumberSupplier, Comparable<javax.money.MonetaryAmount> {
  javax.money.MonetaryContext getContext();
  javax.money.MonetaryAmountFactory<? extends javax.money.MonetaryAmount> getFactory();
  default boolean isNegative();
  default boolean isNegativeOrZero();
  default boolean isPositive();
  default boolean isPositiveOrZero();
  default boolean isZero();
}

public interface MonetaryAmountFactory<T extends javax.money.MonetaryAmount> {
  Class<? extends javax.money.MonetaryAmount> getAmountType();
  javax.money.MonetaryContext getDefaultMonetaryContext();
  javax.money.NumberValue getMaxNumber();
  default javax.money.MonetaryContext getMaximalMonetaryContext();
  javax.money.NumberValue getMinNumber();
}

public final class MonetaryAmountFactoryQuery extends javax.money.AbstractQuery implements java.io.Serializable {
  public Integer getMaxScale();
  public Integer getPrecision();
  public Boolean isFixedScale();
}

public final class MonetaryAmountFactoryQueryBuilder extends javax.money.AbstractQueryBuilder<javax.money.MonetaryAmountFactoryQueryBuilder, javax.money.MonetaryAmountFactoryQuery> {}

public final class MonetaryContext extends javax.money.AbstractContext implements java.io.Serializable {
  public Class<? extends javax.money.MonetaryAmount> getAmountType();
  public int getMaxScale();
  public int getPrecision();
  public boolean isFixedScale();
}

public final class MonetaryContextBuilder extends javax.money.AbstractContextBuilder<javax.money.MonetaryContextBuilder, javax.money.MonetaryContext> {}

public class MonetaryException extends RuntimeException {}

public interface MonetaryOperator {
  javax.money.MonetaryAmount apply(javax.money.MonetaryAmount p0);
}

public interface MonetaryQuery<R> {
  R queryFrom(javax.money.MonetaryAmount p0);
}

public interface MonetaryRounding extends javax.money.MonetaryOperator {
  javax.money.RoundingContext getRoundingContext();
}

public interface NumberSupplier {
  javax.money.NumberValue getNumber();
}

public abstract class NumberValue extends Number implements Comparable<javax.money.NumberValue> {
  public abstract long getAmountFractionDenominator();
  public abstract long getAmountFractionNumerator();
  public abstract Class<?> getNumberType();
  public abstract int getPrecision();
  public abstract int getScale();
}

public final class RoundingContext extends javax.money.AbstractContext implements java.io.Serializable, javax.money.CurrencySupplier {
  public javax.money.CurrencyUnit getCurrency();
  public String getRoundingName();
}

public final class RoundingContextBuilder extends javax.money.AbstractContextBuilder<javax.money.RoundingContextBuilder, javax.money.RoundingContext> {}

public final class RoundingQuery extends javax.money.AbstractQuery implements javax.money.CurrencySupplier {
  public javax.money.CurrencyUnit getCurrency();
  public String getRoundingName();
  public Integer getScale();
}

public final class RoundingQueryBuilder extends javax.money.AbstractQueryBuilder<javax.money.RoundingQueryBuilder, javax.money.RoundingQuery> {}

public class UnknownCurrencyException extends javax.money.MonetaryException {
  public String getCurrencyCode();
  public java.util.Locale getLocale();
}
