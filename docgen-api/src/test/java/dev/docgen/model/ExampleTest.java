package dev.docgen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleTest {

  @Test
  void keepsTheValueItIsBuiltWith() {
    Example example = Example.builder().value("tea").hasValue(true).build();

    assertThat(example.value()).isEqualTo("tea");
    assertThat(example.hasValue()).isTrue();
  }

  @Test
  void tellsTheValueNullFromNone() {
    assertThat(Example.builder().value(null).hasValue(true).build()).isNotEqualTo(Example.EMPTY);
  }

  @Test
  void isTheSameWhenBuiltAnew() {
    Example example =
        Example.builder()
            .reference("#/components/examples/tea")
            .summary("a cup")
            .description("of green tea")
            .value(1)
            .hasValue(true)
            .externalValue("https://example.org/tea.json")
            .putExtension("x-origin", "Uji")
            .build();

    assertThat(example.toBuilder().build()).isEqualTo(example);
    assertThat(example.toBuilder().value(2).build()).isNotEqualTo(example);
  }
}
