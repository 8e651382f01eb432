package shop.model;

import java.time.LocalDate;
import lombok.Value;

/** Which customers are meant. */
@Value
public class CustomerFilter {
  /** The city they live in. */
  String city;

  /** Born on that day or later. */
  LocalDate bornSince;
}
