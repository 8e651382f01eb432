package dev.docgen.observability.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docgen.Diagnostic;
import dev.docgen.DocGenException;
import dev.docgen.Severity;
import dev.docgen.SourceLocation;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTypeTest {

  @Test
  void isToldByTheExceptionOrOneOfItsCauses() {
    assertThat(ErrorType.of(new TimeoutException())).isEqualTo(ErrorType.TIMEOUT);
    assertThat(ErrorType.of(new DocGenException("stopped", new CancellationException())))
        .isEqualTo(ErrorType.TIMEOUT);
    assertThat(ErrorType.of(new UncheckedIOException(new FileNotFoundException())))
        .isEqualTo(ErrorType.IO);
    assertThat(ErrorType.of(new NoClassDefFoundError())).isEqualTo(ErrorType.SPI);
    assertThat(ErrorType.of(new ServiceConfigurationError("x"))).isEqualTo(ErrorType.SPI);
    assertThat(ErrorType.of(new IllegalStateException())).isEqualTo(ErrorType.OTHER);
  }

  @Test
  void takesAForbiddenPathForSecurityThoughItIsAnIoException() {
    assertThat(ErrorType.of(new DocGenException("no", new AccessDeniedException("/x"))))
        .isEqualTo(ErrorType.SECURITY);
  }

  @ParameterizedTest
  @CsvSource({"DG0101, IO", "DG0201, PARSE", "DG0301, SPI", "DG0401, OTHER", "DG0601, TEMPLATE"})
  void isToldByTheStageOfTheFirstErrorWhenThereIsNoCause(String code, ErrorType expected) {
    Diagnostic warning =
        Diagnostic.of("DG0102", Severity.WARNING, "slow", SourceLocation.ofFile("A.java"));
    Diagnostic error = Diagnostic.of(code, Severity.ERROR, "bad", SourceLocation.ofFile("B.java"));
    assertThat(ErrorType.of(new DocGenException("failOn", null, List.of(warning, error))))
        .isEqualTo(expected);
  }

  @Test
  void survivesACauseThatCausesItself() {
    Exception first = new IllegalStateException("a");
    Exception second = new IllegalStateException("b", first);
    first.initCause(second);
    assertThat(ErrorType.of(first)).isEqualTo(ErrorType.OTHER);
  }
}
