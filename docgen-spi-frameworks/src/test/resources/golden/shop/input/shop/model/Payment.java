package shop.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How an order is paid. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Payment.Card.class, name = "card"),
  @JsonSubTypes.Type(value = Payment.Transfer.class, name = "transfer")
})
public abstract class Payment {
  /** What is paid. */
  public Money amount;

  /** Paid by card. */
  public static class Card extends Payment {
    /** The last four digits. */
    public String lastDigits;
  }

  /** Paid by bank transfer. */
  public static class Transfer extends Payment {
    public String accountNumber;
  }
}
