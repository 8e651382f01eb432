package shop.model;

import java.time.LocalDateTime;

/** The way of an order to its customer. */
public sealed interface Shipment permits Shipment.Parcel, Shipment.Pickup {

  /** Returns when it arrives. */
  LocalDateTime getArrival();

  /**
   * Brought by a carrier.
   *
   * @param trackingCode by which the carrier knows it
   */
  record Parcel(LocalDateTime getArrival, String trackingCode) implements Shipment {}

  /** Fetched by the customer. */
  record Pickup(LocalDateTime getArrival, String locker) implements Shipment {}
}
