package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.recurrence.LocalStart;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is printed is read back as the same. */
@Domain(Generators.class)
class SpellingPropertyTest {
  @Property
  void durationsComeBack(@ForAll NominalDuration duration) {
    assertThat(NominalDuration.parse(duration.toString())).isEqualTo(duration);
  }

  @Property
  void startsComeBack(@ForAll LocalStart start) {
    assertThat(LocalStart.parse(start.toString())).isEqualTo(start);
  }

  @Property
  void startsAreOrderedAsTheirBasicForm(@ForAll LocalStart one, @ForAll LocalStart other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.basic().compareTo(other.basic())));
  }
}
