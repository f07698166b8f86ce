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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes and adds single dates of an offer; everything else of its schedules stays. */
final class DateEdits {
  private static final int DAY = 86_400;

  private final Offer offer;
  private final List<Edited> schedules = new ArrayList<>();

  /** A schedule, and what is different in it. */
  private record Edited(
      Schedule schedule, Map<LocalStart, DateOverride> overrides, List<LocalStart> added) {
    static Edited of(Schedule schedule) {
      Map<LocalStart, DateOverride> overrides = new LinkedHashMap<>();
      schedule.overrides().forEach(it -> overrides.put(it.date(), it));
      return new Edited(schedule, overrides, new ArrayList<>());
    }

    Schedule edited() {
      return Schedule.builder()
          .from(schedule)
          .addAllAdditionalDates(added)
          .overrides(overrides.values())
          .build();
    }
  }

  DateEdits(Offer offer) {
    this.offer = offer;
    offer.schedules().forEach(schedule -> schedules.add(Edited.of(schedule)));
  }

  /** The offer with all that was changed and added. */
  Offer offer() {
    return Offer.builder()
        .from(offer)
        .schedules(schedules.stream().map(Edited::edited).toList())
        .build();
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
    for (Edited edited : schedules) {
      if (edited.schedule().id().equals(schedule.id()) && says) {
        edited.overrides().put(planned, override);
      } else if (edited.schedule().id().equals(schedule.id())) {
        edited.overrides().remove(planned);
      }
    }
  }

  /**
   * Adds a date beside those that are planned, or a schedule for it where there is none like it.
   */
  void add(ToldDate date, ToldDate.Words words) {
    boolean allDay = date.planned().isDate();
    NominalDuration duration = duration(words.seconds(), allDay);
    Optional<Edited> like =
        schedules.stream()
            .filter(it -> it.schedule().isAllDay() == allDay)
            .filter(it -> it.schedule().timeZone().equals(date.schedule().timeZone()))
            .findFirst();
    like.ifPresent(it -> it.added().add(date.planned()));
    Schedule schedule =
        like.map(Edited::schedule)
            .orElseGet(
                () ->
                    Schedule.builder()
                        .id(freeId())
                        .start(date.planned())
                        .duration(duration)
                        .timeZone(date.schedule().timeZone())
                        .build());
    if (like.isEmpty()) {
      schedules.add(Edited.of(schedule));
    }
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

  private Optional<String> freeId() {
    return schedules.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FreeIds("liste", schedules.stream().flatMap(it -> it.schedule().id().stream()))
                .take("liste"));
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
