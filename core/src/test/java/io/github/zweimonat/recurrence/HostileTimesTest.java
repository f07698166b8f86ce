package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Calculated drifting times beside plain walking, on generated SECONDLY rules. */
class HostileTimesTest {
  private static final int WALK = 100_000;
  private static final int DATES = 20;
  private static final long SEED = 20_250_701L;

  @Test
  void driftingTimes_areThoseOfAWalk() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      int interval = random.nextBoolean() ? 1 + random.nextInt(400) : 86_397 + random.nextInt(7);
      int hour = random.nextInt(24);
      int minute = random.nextInt(60);
      RecurrenceRule rule =
          RecurrenceRule.parse(
              "FREQ=SECONDLY;INTERVAL=" + interval + ";BYHOUR=" + hour + ";BYMINUTE=" + minute);
      LocalDateTime start = LocalDateTime.of(2000, 1, 1, 0, 0).plusSeconds(random.nextInt(86_400));
      long first = start.toEpochSecond(ZoneOffset.UTC);
      List<Long> walked = walked(first, interval, hour * 60 + minute);
      assertThat(found(rule, start, walked.size())).as("%s from %s", rule, start).isEqualTo(walked);
    }
  }

  private static List<Long> walked(long first, int interval, int minuteOfDay) {
    List<Long> dates = new ArrayList<>();
    long second = first;
    for (int i = 0; i < WALK && dates.size() < DATES; i++, second += interval) {
      if (Gregorian.secondOfDay(second) / 60 == minuteOfDay) {
        dates.add(second);
      }
    }
    return dates;
  }

  private static List<Long> found(RecurrenceRule rule, LocalDateTime start, int size) {
    Planned planned = Planned.of(rule, start);
    List<Long> dates = new ArrayList<>();
    long from = start.toEpochSecond(ZoneOffset.UTC);
    while (dates.size() < size) {
      long date = planned.atOrAfter(from, new Steps());
      dates.add(date);
      from = date + 1;
    }
    return dates;
  }
}
