package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AudienceTest {
  @Test
  void includesAge_bothEndsAreMeant() {
    Audience youth = Audience.builder().minimumAge(10).maximumAge(17).build();

    assertThat(youth.includesAge(9)).isFalse();
    assertThat(youth.includesAge(10)).isTrue();
    assertThat(youth.includesAge(17)).isTrue();
    assertThat(youth.includesAge(18)).isFalse();
  }

  @Test
  void includesAge_openEnd_hasNone() {
    assertThat(Audience.builder().minimumAge(18).build().includesAge(99)).isTrue();
    assertThat(Audience.builder().maximumAge(6).build().includesAge(0)).isTrue();
    assertThat(Audience.builder().build().includesAge(50)).isTrue();
  }

  @Test
  void gender_unset_isAny() {
    assertThat(Audience.builder().build().gender()).isEqualTo(Gender.ANY);
  }

  @Test
  void build_agesWrong_tellsAll() {
    assertThatThrownBy(Audience.builder().minimumAge(151).maximumAge(-1)::build)
        .hasMessage(
            "/ages/0: an age must be 0 to 150 years, but is 151; /ages/1: an age must be 0 to 150"
                + " years, but is -1; /ages: the youngest age must not be above the oldest, but"
                + " they are 151 and -1");
  }
}
