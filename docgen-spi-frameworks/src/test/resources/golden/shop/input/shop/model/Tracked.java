package shop.model;

import java.time.Instant;
import lombok.Getter;
import lombok.Setter;

/** Something whose changes are dated. */
@Getter
@Setter
public abstract class Tracked {
  /** When it was made. */
  private Instant createdAt;

  /** When it was last changed. */
  private Instant changedAt;
}
