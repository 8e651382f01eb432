package shop.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a customer wants. */
@JsonPropertyOrder({"id", "status"})
public class Order {
  private Long id;
  private OrderStatus status = OrderStatus.OPEN;
  private final List<Line> lines = new ArrayList<>();
  private final Map<OrderStatus, OffsetDateTime> history = new EnumMap<>(OrderStatus.class);
  private Order replaces;

  /** Returns the number of this order. */
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public OrderStatus getStatus() {
    return status;
  }

  public void setStatus(OrderStatus status) {
    this.status = status;
  }

  @NotEmpty
  public List<@Valid Line> getLines() {
    return lines;
  }

  /** When each state was reached. */
  public Map<OrderStatus, OffsetDateTime> getHistory() {
    return history;
  }

  /** The order in whose place this one came. */
  @JsonProperty("replaced_order")
  public Order getReplaces() {
    return replaces;
  }

  public void setReplaces(Order replaces) {
    this.replaces = replaces;
  }

  /** Whether nothing is left to do. */
  public boolean isDone() {
    return status == OrderStatus.DELIVERED;
  }

  /**
   * One line of an order.
   *
   * @param productId which product
   * @param quantity how many
   * @param note a word for the packer
   */
  public record Line(long productId, @Positive int quantity, @JsonFormat String note) {}
}
