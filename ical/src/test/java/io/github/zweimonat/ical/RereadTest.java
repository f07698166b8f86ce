package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Two other libraries read every hard case without complaint, and see the dates of the agenda. */
class RereadTest {
  @ParameterizedTest
  @EnumSource
  void feed_readByIcal4j_tellsTheDatesOfTheAgenda(HardCase hard) {
    assertThat(Oracle.readByIcal4j(bytes(hard))).isNotEmpty().isEqualTo(agenda(hard));
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"NEW_YORK", "AUCKLAND", "LORD_HOWE"})
  void feed_readByBiweekly_tellsTheDatesOfTheAgenda(HardCase hard) {
    assertThat(Oracle.readByBiweekly(bytes(hard))).isNotEmpty().isEqualTo(agenda(hard));
  }

  @ParameterizedTest
  @EnumSource(names = {"NEW_YORK", "AUCKLAND", "LORD_HOWE"})
  void feed_readByBiweeklyInTheHoursOfAChange_tellsTheTimesOfTheAgenda(HardCase hard) {
    assertThat(Oracle.readByBiweeklyAsWritten(bytes(hard))).isNotEmpty().isEqualTo(agenda(hard));
  }

  private static byte[] bytes(HardCase hard) {
    return hard.feed().publication().bytes();
  }

  private static Map<String, String> agenda(HardCase hard) {
    return Oracle.dates(Agenda.of(hard.programme(), hard.window()).occurrences());
  }
}
