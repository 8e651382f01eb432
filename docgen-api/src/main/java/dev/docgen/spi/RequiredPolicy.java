package dev.docgen.spi;

/** Which properties of an object are listed as {@code required}. */
public enum RequiredPolicy {
  /**
   * Those that an annotation demands: {@code @Schema(requiredMode)}, {@code @JsonProperty(required
   * = true)}, {@code @NotNull}, {@code @NotBlank}, {@code @NotEmpty}, and {@code @NonNull} of any
   * package but Lombok's (swagger-core's {@code ModelResolver}). A primitive is not.
   */
  DECLARED,

  /**
   * Besides those, what cannot be null: primitives, and in code that JSpecify's {@code @NullMarked}
   * covers (the class or its package) every type but {@code @Nullable} ones and {@code Optional}.
   * {@code @Schema(requiredMode = NOT_REQUIRED)} still wins. It describes what the API writes; a
   * mapper that reads may fill in what is missing.
   */
  NON_NULL
}
