package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryTest {
  @Test
  void color_hexadecimalInAnyCase_isAllowed() {
    assertThat(Category.builder().id("sport").color("#1b7F3b").build().color()).contains("#1b7F3b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "red", "#fff", "#12345g", "1b7f3b", "#1b7f3b0"})
  void color_malformed_isRefused(String color) {
    assertThatThrownBy(Category.builder().id("sport").color(color)::build)
        .hasMessage("/color: a colour must look like #1b7f3b, but is \"%s\"".formatted(color));
  }
}
