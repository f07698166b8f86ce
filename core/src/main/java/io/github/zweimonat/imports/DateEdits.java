package io.github.zweimonat.imports;

import io.github.zweimonat.internal.FreeIds;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes and adds single dates of an offer; everything else of its schedules stays. */
final class DateEdits {
  private static final int DAY = 86_400;

  private Offer offer;

  DateEdits(Offer offer) {
    this.offer = offer;
  }

  /** The offer as it is now. */
  Offer offer() {
    return offer;
  }

  /** Makes {@code date} say {@code words}; what it says already stays as it is written. */
  void change(ToldDate date, ToldDate.Words words) {
    ToldDate.Words is = date.words();
    DateOverride.Builder override = DateOverride.builder().date(date.planned());
    date.override().ifPresent(override::from);
    boolean allDay = date.planned().isDate();
    if (!words.start().equals(is.start())) {
      LocalStart start = start(words.start(), allDay);
      override.start(Optional.of(start).filter(it -> !it.equals(date.planned())));
    }
    if (words.seconds() != is.seconds()) {
      override.duration(duration(words.seconds(), allDay));
    }
    say(words, is, override);
    replace(date.schedule(), date.planned(), override.build());
  }

  private static void say(ToldDate.Words words, ToldDate.Words is, DateOverride.Builder override) {
    if (!words.place().equals(is.place())) {
      override.place(words.place());
    }
    if (!words.title().equals(is.title())) {
      override.title(LocalizedText.of(words.title()));
    }
    if (!words.note().equals(is.note())) {
      override.note(text(words.note()));
    }
    if (words.status() != is.status()) {
      override.status(words.status());
    }
    override.full(words.full());
  }

  private void replace(Schedule schedule, LocalStart planned, DateOverride override) {
    boolean says = !override.equals(DateOverride.builder().date(planned).build());
    List<Schedule> schedules = new ArrayList<>(offer.schedules());
    for (int i = 0; i < schedules.size(); i++) {
      Schedule current = schedules.get(i);
      if (current.id().equals(schedule.id())) {
        List<DateOverride> overrides = new ArrayList<>(current.overrides());
        int at = overrides.stream().map(DateOverride::date).toList().indexOf(planned);
        if (at >= 0) {
          overrides.remove(at);
        }
        if (says) {
          overrides.add(at >= 0 ? at : overrides.size(), override);
        }
        schedules.set(i, Schedule.builder().from(current).overrides(overrides).build());
      }
    }
    offer = Offer.builder().from(offer).schedules(schedules).build();
  }

  /**
   * Adds a date beside those that are planned, or a schedule for it where there is none like it.
   */
  void add(ToldDate date, ToldDate.Words words) {
    boolean allDay = date.planned().isDate();
    List<Schedule> schedules = new ArrayList<>(offer.schedules());
    int at = 0;
    while (at < schedules.size()
        && !(schedules.get(at).isAllDay() == allDay
            && schedules.get(at).timeZone().equals(date.schedule().timeZone()))) {
      at++;
    }
    NominalDuration duration = duration(words.seconds(), allDay);
    if (at == schedules.size()) {
      schedules.add(
          Schedule.builder()
              .id(freeId(schedules))
              .start(date.planned())
              .duration(duration)
              .timeZone(date.schedule().timeZone())
              .build());
    } else {
      schedules.set(
          at,
          Schedule.builder().from(schedules.get(at)).addAdditionalDates(date.planned()).build());
    }
    Schedule schedule = schedules.get(at);
    offer = Offer.builder().from(offer).schedules(schedules).build();
    DateOverride.Builder override = DateOverride.builder().date(date.planned());
    date.override().flatMap(DateOverride::start).ifPresent(override::start);
    if (!duration.equals(schedule.duration())) {
      override.duration(duration);
    }
    ToldDate.Words plain =
        new ToldDate.Words(
            words.start(),
            words.seconds(),
            offer.place().orElse(""),
            date.text(offer.title()),
            "",
            offer.status(),
            false);
    say(words, plain, override);
    replace(schedule, date.planned(), override.build());
  }

  private static Optional<String> freeId(List<Schedule> schedules) {
    return schedules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FreeIds("liste", schedules.stream().flatMap(it -> it.id().stream())).take("liste"));
  }

  private static LocalStart start(LocalDateTime start, boolean allDay) {
    return allDay ? LocalStart.of(start.toLocalDate()) : LocalStart.of(start);
  }

  private static NominalDuration duration(long seconds, boolean allDay) {
    return allDay
        ? NominalDuration.ofDays((int) ((seconds + DAY / 2) / DAY))
        : NominalDuration.of(Duration.ofSeconds(seconds));
  }

  private static Optional<LocalizedText> text(String text) {
    return Optional.of(text).filter(it -> !it.isBlank()).map(LocalizedText::of);
  }
}
