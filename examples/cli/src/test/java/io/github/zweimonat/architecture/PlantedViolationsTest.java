package io.github.zweimonat.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.zweimonat.window.PlantedViolations;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the architecture fails when it is broken. */
class PlantedViolationsTest {
  private static final JavaClasses WITH_PLANTED =
      new ClassFileImporter()
          .withImportOption(
              place -> !place.contains("/test-classes/") || place.contains("PlantedViolations"))
          .importPackages("io.github.zweimonat");

  static Stream<ArchRule> rules() {
    return ArchitectureRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_brokenOnce_fails(ArchRule rule) {
    assertThatThrownBy(() -> rule.check(WITH_PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("PlantedViolations");
  }

  @Test
  void planted_areEight() {
    assertThat(PlantedViolations.class.getDeclaredClasses()).hasSize(8);
  }
}
