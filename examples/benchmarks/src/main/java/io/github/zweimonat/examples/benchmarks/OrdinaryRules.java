package io.github.zweimonat.examples.benchmarks;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The ten rules that partners write, all from the same start. */
final class OrdinaryRules {
  static final LocalDateTime START = LocalDateTime.of(2024, 10, 1, 16, 0);
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  static final List<String> TEXTS =
      List.of(
          "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
          "FREQ=WEEKLY;BYDAY=TU",
          "FREQ=WEEKLY;BYDAY=TU,TH",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
          "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU",
          "FREQ=MONTHLY;BYDAY=2TU",
          "FREQ=MONTHLY;BYDAY=-1FR",
          "FREQ=MONTHLY;BYMONTHDAY=15",
          "FREQ=YEARLY",
          "FREQ=WEEKLY;BYDAY=TU;COUNT=60");

  private OrdinaryRules() {}
}
