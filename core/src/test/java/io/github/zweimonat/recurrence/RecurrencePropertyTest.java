package io.github.zweimonat.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Laws that hold for every rule; each case is a seed of {@link RuleGenerator}. */
class RecurrencePropertyTest {
  /** As many years as the Gregorian calendar takes to repeat itself, weekdays included. */
  private static final int CYCLE = 400;

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.longs().map(Case::of).filter(Case::hasDates);
  }

  @Property(tries = 300)
  void printedRules_areReadBack(@ForAll("cases") Case some) {
    assertThat(RecurrenceRule.parse(some.rule.toString())).isEqualTo(some.rule);
    assertThat(RecurrenceRule.parse(some.rule.toString())).hasToString(some.rule.toString());
  }

  @Property(tries = 300)
  void adjoiningWindows_join(@ForAll("cases") Case some, @ForAll @IntRange(max = 100) int percent) {
    Recurrence recurrence = some.recurrence();
    long seconds =
        some.until.toEpochSecond(ZoneOffset.UTC) - some.start.toEpochSecond(ZoneOffset.UTC);
    LocalDateTime middle = some.start.plusSeconds(seconds / 100 * percent);

    List<LocalDateTime> parts = planned(recurrence, some.start, middle);
    parts.addAll(planned(recurrence, middle, some.until));

    assertThat(parts).isEqualTo(planned(recurrence, some.start, some.until));
  }

  @Property(tries = 300)
  void order_isStrict(@ForAll("cases") Case some) {
    List<LocalDateTime> dates = planned(some.recurrence(), some.start, some.until);

    for (int i = 1; i < dates.size(); i++) {
      assertThat(dates.get(i)).isAfter(dates.get(i - 1));
    }
  }

  @Property(tries = 300)
  void everyDate_satisfiesEachPart(@ForAll("cases") Case some) {
    Recurrence recurrence = some.recurrence();

    for (LocalDateTime date : planned(recurrence, some.start, some.until)) {
      assertThat(date).isAfterOrEqualTo(some.start);
      assertThat(recurrence.contains(LocalStart.of(date))).isTrue();
      assertOneOf(some.rule.byMonth(), date.getMonth());
      assertOneOf(some.rule.byHour(), date.getHour());
      assertOneOf(some.rule.byMinute(), date.getMinute());
      assertOneOf(some.rule.bySecond(), date.getSecond());
      assertOneOf(
          some.rule.byMonthDay(),
          date.getDayOfMonth(),
          date.getDayOfMonth() - date.toLocalDate().lengthOfMonth() - 1);
      assertOneOf(
          some.rule.byYearDay(),
          date.getDayOfYear(),
          date.getDayOfYear() - date.toLocalDate().lengthOfYear() - 1);
      assertOneOf(
          some.rule.byDay().stream().map(WeekdayInPeriod::day).toList(), date.getDayOfWeek());
    }
  }

  private static void assertOneOf(List<?> part, Object... fitting) {
    if (!part.isEmpty()) {
      assertThat(part).asInstanceOf(InstanceOfAssertFactories.LIST).containsAnyOf(fitting);
    }
  }

  @Property(tries = 200)
  void count_givesSoMany(
      @ForAll("cases") Case some, @ForAll @IntRange(min = 1, max = 50) int count) {
    List<LocalStart> endless =
        Recurrence.of(some.rule.endless(), some.start, ZoneOffset.UTC).first(count);
    Recurrence counted = Recurrence.of(some.rule.times(count), some.start, ZoneOffset.UTC);

    // fewer only where the year 9999 comes before
    assertThat(counted.first(count + 1)).isEqualTo(endless);
    assertThat(counted.last()).isEqualTo(Optional.of(endless.get(endless.size() - 1)));
  }

  @Property(tries = 200)
  void until_isIncluded(
      @ForAll("cases") Case some, @ForAll @IntRange(min = 1, max = 50) int count) {
    List<LocalStart> dates =
        Recurrence.of(some.rule.endless(), some.start, ZoneOffset.UTC).first(count);
    LocalStart last = dates.get(dates.size() - 1);

    Recurrence local = Recurrence.of(some.rule.until(last.dateTime()), some.start, ZoneOffset.UTC);
    Recurrence instant =
        Recurrence.of(
            some.rule.until(last.dateTime().toInstant(ZoneOffset.UTC)), some.start, ZoneOffset.UTC);

    assertThat(local.first(count + 1)).isEqualTo(dates);
    assertThat(instant.first(count + 1)).isEqualTo(dates);
    assertThat(local.last()).isEqualTo(Optional.of(last)).isEqualTo(instant.last());
  }

  @Property(tries = 300)
  void fourHundredYears_keepThePattern(@ForAll("cases") Case some) {
    Recurrence later = Recurrence.of(some.rule, some.start.plusYears(CYCLE), ZoneOffset.UTC);

    assertThat(planned(later, some.start.plusYears(CYCLE), some.until.plusYears(CYCLE)))
        .isEqualTo(
            planned(some.recurrence(), some.start, some.until).stream()
                .map(date -> date.plusYears(CYCLE))
                .toList());
  }

  @Property(tries = 300)
  void rulesOfOneMeaning_haveTheSameDates(@ForAll("cases") Case some) {
    RecurrenceRule plain = PlainSpelling.of(some.rule);

    assertThat(some.rule.sameMeaningAs(plain)).isTrue();
    assertThat(planned(Recurrence.of(plain, some.start, ZoneOffset.UTC), some.start, some.until))
        .isEqualTo(planned(some.recurrence(), some.start, some.until));
  }

  @Property(tries = 300)
  void equalRules_expandEqually(@ForAll("cases") Case some) {
    Recurrence again =
        Recurrence.of(RecurrenceRule.parse(some.rule.toString()), some.start, ZoneOffset.UTC);

    assertThat(planned(again, some.start, some.until))
        .isEqualTo(planned(some.recurrence(), some.start, some.until));
  }

  private static List<LocalDateTime> planned(
      Recurrence recurrence, LocalDateTime from, LocalDateTime until) {
    List<LocalDateTime> dates = new ArrayList<>();
    recurrence
        .plannedSeconds(from, until)
        .forEachRemaining(
            (long second) -> dates.add(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)));
    return dates;
  }

  /** A rule that has a date, its start, and a while to look at. */
  record Case(RecurrenceRule rule, LocalDateTime start, LocalDateTime until) {
    static Case of(long seed) {
      RuleGenerator generator = new RuleGenerator(seed);
      RecurrenceRule rule = generator.rule();
      LocalDateTime start = generator.start();
      return new Case(rule, start, generator.until(rule, start));
    }

    boolean hasDates() {
      return !Reference.starts(rule, start, until).isEmpty();
    }

    Recurrence recurrence() {
      return Recurrence.of(rule, start, ZoneOffset.UTC);
    }
  }
}
