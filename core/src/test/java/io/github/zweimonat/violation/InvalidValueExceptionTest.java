package io.github.zweimonat.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  @Test
  void violations_areACopy() {
    List<Violation> found = new ArrayList<>(List.of(Violation.of("", "no-language")));
    InvalidValueException refused = new InvalidValueException(found);
    found.clear();

    assertThat(refused.violations()).containsExactly(Violation.of("", "no-language"));
  }
}
