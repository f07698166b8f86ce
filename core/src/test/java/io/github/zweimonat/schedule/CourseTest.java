package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseTest {
  @Test
  void joining_unset_isFromStart() {
    assertThat(Course.builder().build()).isEqualTo(Course.of(Course.Joining.FROM_START));
  }
}
