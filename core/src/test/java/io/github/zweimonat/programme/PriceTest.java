package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriceTest {
  @Test
  void free_unset_isNotSaid() {
    assertThat(Price.builder().build().free()).isEmpty();
    assertThat(Price.builder().free(false).build().free()).contains(false);
  }
}
