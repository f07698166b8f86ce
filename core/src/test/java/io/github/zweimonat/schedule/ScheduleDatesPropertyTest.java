package io.github.zweimonat.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.Generators;
import io.github.zweimonat.PlainRule;
import io.github.zweimonat.PlainSchedule;
import io.github.zweimonat.ReferenceDates;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.violation.Violation;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The dates of random schedules are those that brute force finds. */
@Domain(Generators.class)
@PropertyDefaults(tries = 200, edgeCases = EdgeCasesMode.NONE)
class ScheduleDatesPropertyTest {
  @Property(tries = 500)
  void datesOfAWindowAreThoseOfTheReference(
      @ForAll PlainSchedule plain,
      @ForAll ZoneId zone,
      @ForAll List<Break> breaks,
      @ForAll Window window) {
    ScheduleDates dates = ScheduleDates.of(plain.schedule().build(), zone, breaks);

    assertThat(dates.within(window).stream().map(ReferenceDates.Date::of))
        .isEqualTo(new ReferenceDates(plain, zone, breaks).within(window));
  }

  @Property
  void datesOfDaysWhereSomethingHappensAreThoseOfTheReference(
      @ForAll PlainSchedule plain, @ForAll ZoneId zone, @ForAll List<Break> breaks) {
    ScheduleDates dates = ScheduleDates.of(plain.schedule().build(), zone, breaks);
    ReferenceDates reference = new ReferenceDates(plain, zone, breaks);

    Stream<LocalStart> moved =
        plain.overrides().stream().map(override -> override.start().orElse(override.date()));
    for (LocalStart start : Stream.concat(moved, Stream.of(plain.start())).toList()) {
      LocalDate day = start.date();
      for (int before = -1; before <= 2; before++) {
        Window window = Window.between(day.minusDays(before), day.minusDays(before - 1));
        assertThat(dates.within(window).stream().map(ReferenceDates.Date::of))
            .isEqualTo(reference.within(window));
      }
    }
  }

  @Property
  void countIsWhatIsLeft(
      @ForAll PlainSchedule plain, @ForAll ZoneId zone, @ForAll List<Break> breaks) {
    Schedule schedule = plain.schedule().build();
    ScheduleDates dates = ScheduleDates.of(schedule, zone, breaks);
    List<LocalStart> left = new ReferenceDates(plain, zone, breaks).left();

    assertThat(dates.count().isPresent()).isEqualTo(schedule.ends());
    dates
        .count()
        .ifPresent(
            count -> {
              boolean complete =
                  plain.rule().count().isEmpty()
                      || plain.rule().kind() == PlainRule.Kind.ONCE
                      || plain.rule().starts(plain.start(), zone).size()
                          == plain.rule().count().getAsInt();
              if (complete) {
                assertThat(count).isEqualTo(left.size());
              } else {
                assertThat(count).isGreaterThanOrEqualTo(left.size());
              }
            });
  }

  @Property
  void overridesWarnIfTheyHitNothingThatIsLeft(
      @ForAll PlainSchedule plain, @ForAll ZoneId zone, @ForAll List<Break> breaks) {
    Set<LocalStart> left = Set.copyOf(new ReferenceDates(plain, zone, breaks).left());

    assertThat(
            ScheduleWarnings.of(plain.schedule().build(), zone, breaks).stream()
                .filter(warning -> warning.rule().equals("override-hits-nothing"))
                .map(Violation::value)
                .collect(Collectors.toSet()))
        .isEqualTo(
            plain.overrides().stream()
                .map(DateOverride::date)
                .filter(date -> !left.contains(date))
                .map(LocalStart::toString)
                .collect(Collectors.toSet()));
  }
}
