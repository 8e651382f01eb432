package shop.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.NoArgsConstructor;

/** Someone who buys. */
@Data
@Builder
@NoArgsConstructor
@AllArgsConstructor
@EqualsAndHashCode(callSuper = false)
public class Customer extends Tracked {
  /** Names the customer. */
  private UUID id;

  @Schema(description = "Where letters go", example = "someone@example.org", requiredMode = Schema.RequiredMode.REQUIRED)
  @Email
  private String email;

  @Past private LocalDate birthday;

  /** Whether offers may be sent. */
  private boolean offers;

  private Set<Address> addresses;

  @JsonIgnore private String passwordHash;

  /** A place to which goods can be sent. */
  @Data
  public static class Address {
    private String street;
    private String city;
    private final String country = "";
  }
}
