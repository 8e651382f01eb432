package dev.docgen.engine.assemble;

import dev.docgen.model.ApiModel;
import dev.docgen.spi.Conventions;
import dev.docgen.spi.DetectedOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that one detector found in one generation.
 *
 * @param detector its id
 * @param conventions its own, or those that replace them
 * @param operations in any order; a null that a detector handed out is reported and skipped
 * @param application what it says of the application as a whole
 */
public record DetectorFindings(
    String detector,
    Conventions conventions,
    List<@Nullable DetectedOperation> operations,
    ApiModel application) {
  public DetectorFindings {
    Objects.requireNonNull(detector, "detector");
    Objects.requireNonNull(conventions, "conventions");
    operations = Collections.unmodifiableList(new ArrayList<>(operations));
    Objects.requireNonNull(application, "application");
  }
}
