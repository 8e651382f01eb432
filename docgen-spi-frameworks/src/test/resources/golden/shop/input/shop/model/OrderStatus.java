package shop.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an order has come. */
public enum OrderStatus {
  /** Nobody has begun. */
  OPEN,
  /** It is on its way. */
  @JsonProperty("on-its-way")
  SENT,
  /** It has arrived. */
  DELIVERED {
    @Override
    boolean ended() {
      return true;
    }
  };

  boolean ended() {
    return false;
  }
}
