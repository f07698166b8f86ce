package io.github.zweimonat.schedule;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.internal.Zones;
import io.github.zweimonat.recurrence.Frequency;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.recurrence.Until;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.violation.InvalidValueException;
import io.github.zweimonat.violation.Violation;
import io.github.zweimonat.violation.Violations;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When an offer takes place: a start, a duration, a recurrence, and what differs from it. The
 * planned dates are those of the rule (or the start alone) and the additional ones; breaks and
 * exceptions take some out; overrides change single ones of those that are left.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Schedule permits ImmutableSchedule {
  Schedule() {}

  /** Starts a schedule. */
  public static Builder builder() {
    return new Builder();
  }

  /** What tells it from the other schedules of its offer; one of them may have none. */
  public abstract Optional<String> id();

  /** The first planned start: a day for an all-day schedule, else a day and a time on the wall. */
  public abstract LocalStart start();

  /** How long each date lasts; whole days, at least one, for an all-day schedule. */
  public abstract NominalDuration duration();

  /** The zone of the times on the wall; absent for the programme's and for all-day schedules. */
  public abstract Optional<ZoneId> timeZone();

  /** How the start recurs; absent for one that does not. */
  public abstract Optional<RecurrenceRule> recurrenceRule();

  /** Planned starts beside those of the rule, of the same kind as {@link #start()}, as given. */
  public abstract List<LocalStart> additionalDates();

  /** Planned starts that are taken out, as given; a day takes out every date of that day. */
  public abstract List<LocalStart> exceptDates();

  /** Ids of the breaks that are observed beside those that close all. */
  public abstract List<String> breaks();

  /** Ids of breaks that are not observed, although they close all. */
  public abstract List<String> openDuring();

  /** Present where the dates are numbered. */
  public abstract Optional<Course> course();

  /** The dates that differ, as given; at most one for a planned start. */
  public abstract List<DateOverride> overrides();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** Whether its dates are whole days. */
  public final boolean isAllDay() {
    return start().isDate();
  }

  /** Whether there is a last date: there is no rule, or it has COUNT or UNTIL. */
  public final boolean ends() {
    return recurrenceRule()
        .map(rule -> rule.count().isPresent() || rule.until().isPresent())
        .orElse(true);
  }

  @Value.Check
  Schedule normalized() {
    Violations violations = new Violations();
    if (id().isPresent()) {
      violations.require(Ids.isId(id().get()), "/id", "id", id().get());
    }
    if (isAllDay()) {
      violations.require(duration().isWholeDays(), "/duration", "all-day-duration", duration());
      timeZone().ifPresent(zone -> violations.add("/timeZone", "all-day-zone", zone));
    }
    if (timeZone().isPresent()) {
      ZoneId zone = timeZone().get();
      violations.require(Zones.isIana(zone.getId()), "/timeZone", "time-zone", zone);
    }
    if (recurrenceRule().isPresent()) {
      checkRule(recurrenceRule().get(), violations);
    }
    checkDates(violations);
    checkBreaks(violations);
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  private void checkRule(RecurrenceRule rule, Violations violations) {
    if (course().isPresent() && rule.frequency().compareTo(Frequency.DAILY) < 0) {
      violations.add("/course", "course-frequency", rule.frequency());
    }
    boolean mayEndBefore = !untilWaitsForZone() && !PlainRules.surelyReaches(start(), rule);
    if (!mayEndBefore && PlainRules.surelyHas(start(), rule)) {
      return;
    }
    Optional<LocalStart> first;
    try {
      first = firstDate(rule, timeZone().orElse(ZoneOffset.UTC));
    } catch (InvalidValueException unfit) {
      violations.add(
          Violation.of("/recurrenceRule", "rule-for-start", rule)
              .because(unfit.violations().get(0)));
      return;
    }
    if (first.isEmpty()) {
      violations.add("/recurrenceRule", "rule-without-dates", rule, start());
    } else if (!first.get().equals(start())) {
      violations.add("/start", "start-on-rule", start(), rule, first.get());
    }
  }

  /** Without an UNTIL in UTC where the zone is the programme's: only there it can be told apart. */
  private Optional<LocalStart> firstDate(RecurrenceRule rule, ZoneId zone) {
    RecurrenceRule known = untilWaitsForZone() ? rule.endless() : rule;
    return Recurrence.of(known, start(), zone).firstDate();
  }

  private boolean untilWaitsForZone() {
    return !isAllDay()
        && timeZone().isEmpty()
        && recurrenceRule().flatMap(RecurrenceRule::until).orElse(null) instanceof Until.OfInstant;
  }

  /**
   * Refuses a rule that ends before it begins, where that depends on the programme's zone.
   *
   * @param path the pointer of this schedule from the programme
   */
  public final void checkIn(ZoneId programmeZone, String path, Violations violations) {
    if (untilWaitsForZone()) {
      RecurrenceRule rule = recurrenceRule().orElseThrow();
      if (PlainRules.surelyReaches(start(), rule)) {
        return; // that it is a date of the rule was checked before
      }
      violations.require(
          Recurrence.of(rule, start(), programmeZone).firstDate().isPresent(),
          path + "/recurrenceRule",
          "rule-without-dates",
          rule,
          start());
    }
  }

  private void checkDates(Violations violations) {
    boolean allDay = isAllDay();
    for (int i = 0; i < additionalDates().size(); i++) {
      LocalStart date = additionalDates().get(i);
      if (date.isDate() != allDay) {
        violations.add("/additionalDates/" + i, "date-kind", date, start());
      }
    }
    for (int i = 0; i < exceptDates().size(); i++) {
      LocalStart date = exceptDates().get(i);
      if (allDay && !date.isDate()) {
        violations.add("/exceptDates/" + i, "date-kind", date, start());
      }
    }
    Set<LocalStart> seen = overrides().isEmpty() ? Set.of() : new HashSet<>();
    for (int i = 0; i < overrides().size(); i++) {
      LocalStart date = overrides().get(i).date();
      if (date.isDate() != allDay) {
        violations.add("/overrides/" + i + "/date", "date-kind", date, start());
      }
      if (!seen.add(date)) {
        violations.add("/overrides/" + i + "/date", "override-twice", date);
      }
    }
  }

  private void checkBreaks(Violations violations) {
    if (breaks().isEmpty()) {
      return;
    }
    Set<String> observed = new HashSet<>(breaks());
    for (int i = 0; i < openDuring().size(); i++) {
      String open = openDuring().get(i);
      if (observed.contains(open)) {
        violations.add("/openDuring/" + i, "break-observed-and-open", open);
      }
    }
  }

  /** Names the parts of a schedule. */
  public static final class Builder extends ImmutableSchedule.Builder {
    Builder() {}

    /** The first planned start, with a time. */
    public final Builder start(LocalDateTime start) {
      start(LocalStart.of(start));
      return this;
    }

    /** How long each date lasts, in exact time. */
    public final Builder duration(Duration duration) {
      duration(NominalDuration.of(duration));
      return this;
    }
  }
}
