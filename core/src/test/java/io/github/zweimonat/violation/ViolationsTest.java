package io.github.zweimonat.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  private final Violations violations = new Violations();

  @Test
  void throwIfAny_nothingFound_passes() {
    violations.require(true, "/id", "id", "a");

    assertThatCode(violations::throwIfAny).doesNotThrowAnyException();
  }

  @Test
  void throwIfAny_severalFound_tellsAllInOrder() {
    violations.require(false, "/id", "id", "A");
    violations.add("", "no-language");

    assertThatThrownBy(violations::throwIfAny)
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused ->
                assertThat(refused.violations())
                    .containsExactly(
                        Violation.of("/id", "id", "A"), Violation.of("", "no-language")))
        .hasMessage(
            "/id: an id must be of a-z, 0-9 and single hyphens between them, at most 64 characters,"
                + " but is \"A\"; a programme has at least one language, but has none");
  }

  @Test
  void requireDistinct_namesTheSecondPlace() {
    violations.requireDistinct(List.of("a", "b", "a", "a"), "/partners", "/id", "twice");

    assertThat(violations.found())
        .extracting(Violation::path)
        .containsExactly("/partners/2/id", "/partners/3/id");
  }
}
