package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import java.util.List;

/** A programme whose schedules have nothing but their rules. */
final class PlainSchedules {
  private PlainSchedules() {}

  static Programme of(Programme programme) {
    List<Offer> offers = programme.offers().stream().map(PlainSchedules::of).toList();
    return Programme.builder().from(programme).offers(offers).build();
  }

  private static Offer of(Offer offer) {
    List<Schedule> schedules = offer.schedules().stream().map(PlainSchedules::of).toList();
    return Offer.builder().from(offer).schedules(schedules).build();
  }

  private static Schedule of(Schedule schedule) {
    return Schedule.builder()
        .from(schedule)
        .additionalDates(List.of())
        .exceptDates(List.of())
        .breaks(List.of())
        .overrides(List.of())
        .build();
  }
}
