package shop.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;

/**
 * Something to be bought.
 *
 * @param id its number, given by the shop
 * @param name what it is called
 * @param price what one costs
 * @param stock how many there are
 * @param tags words by which it is found
 * @param image where a picture of it is
 * @param category where it belongs
 */
public record Product(
    @JsonProperty(access = JsonProperty.Access.READ_ONLY) Long id,
    @NotBlank @Size(max = 80) String name,
    @NotNull Money price,
    @PositiveOrZero int stock,
    @Size(max = 10) List<@Size(min = 2) String> tags,
    @JsonProperty("image_url") URI image,
    Category category) {}
