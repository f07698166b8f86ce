package io.github.zweimonat.programme;

import io.github.zweimonat.schedule.ScheduleWarnings;
import io.github.zweimonat.violation.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is allowed in a programme, but most likely a mistake. */
public final class ProgrammeWarnings {
  private ProgrammeWarnings() {}

  /** The warnings of {@code programme} in the order of its parts, with paths from it. */
  public static List<Violation> of(Programme programme) {
    List<Violation> warnings = new ArrayList<>();
    for (int i = 0; i < programme.offers().size(); i++) {
      Offer offer = programme.offers().get(i);
      String path = "/offers/" + i;
      if (offer.schedules().isEmpty() && !offer.isUndated()) {
        warnings.add(Violation.of(path, "offer-without-schedule", offer.id()));
      }
      for (int j = 0; j < offer.schedules().size(); j++) {
        String prefix = path + "/schedules/" + j;
        ScheduleWarnings.of(offer.schedules().get(j), programme.timeZone(), programme.breaks())
            .forEach(warning -> warnings.add(warning.below(prefix)));
      }
    }
    return warnings;
  }
}
