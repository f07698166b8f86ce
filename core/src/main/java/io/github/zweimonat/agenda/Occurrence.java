package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.ScheduledDate;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One date of an offer, fully resolved: what its override says, else its schedule, else its offer.
 *
 * <p>Equal are two that tell the same: with equal offers, schedules and dates, and of their
 * programmes with the same domain, time zone, languages and place. What else the programmes have
 * does not count, so that comparing a list of occurrences takes no whole programme for each.
 */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class Occurrence permits ImmutableOccurrence {
  Occurrence() {}

  static Occurrence of(
      Programme programme, Offer offer, Schedule schedule, OptionalInt of, ScheduledDate date) {
    return ImmutableOccurrence.of(programme, offer, schedule, of, date);
  }

  /**
   * The date that has this UID, wherever it lies, also if it is cancelled or moved; empty where
   * none is planned so, where a break or an exception takes it out, and for drafts.
   *
   * @param uid as {@link #uid()} gives it
   * @throws io.github.zweimonat.violation.LimitExceededException if {@link
   *     io.github.zweimonat.violation.Limits#DATES_PER_SCHEDULE} do not suffice to number that of a
   *     course
   */
  public static Optional<Occurrence> find(Programme programme, String uid) {
    return OccurrenceUid.parse(uid).flatMap(parts -> parts.find(programme));
  }

  /** The programme that it belongs to. */
  @Value.Parameter
  public abstract Programme programme();

  /** The offer that takes place. */
  @Value.Parameter
  public abstract Offer offer();

  /** The schedule that plans it. */
  @Value.Parameter
  public abstract Schedule schedule();

  /** How many dates its course has; empty where there is no course, or one without an end. */
  @Value.Parameter
  public abstract OptionalInt courseLength();

  @Value.Parameter
  abstract ScheduledDate date();

  /**
   * The identity of this date in every output: offer, schedule, planned start, domain. It stays
   * while those stay, whatever else is edited.
   */
  public final String uid() {
    StringBuilder uid = new StringBuilder(96).append(offer().id());
    schedule().id().ifPresent(id -> uid.append('.').append(id));
    return uid.append('-')
        .append(planned().basic())
        .append('@')
        .append(programme().domain())
        .toString();
  }

  /** The planned start, as it is written, also inside a clock-change gap; it never moves. */
  public final LocalStart planned() {
    return date().planned();
  }

  /** Whether it is whole days. */
  public final boolean isAllDay() {
    return planned().isDate();
  }

  /** The zone of its times; the programme's for whole days. */
  public final ZoneId timeZone() {
    return date().zone();
  }

  /** When it starts, in its zone; for whole days, the beginning of the first. */
  public final ZonedDateTime start() {
    return date().startTime();
  }

  /** When it ends, excluded, in its zone; for whole days, the end of the last. */
  public final ZonedDateTime end() {
    return date().endTime();
  }

  /** The day on which it starts, in its zone. */
  public final LocalDate startDate() {
    return isAllDay() ? date().start().date() : start().toLocalDate();
  }

  /** For whole days the day after the last one; else the day on which it ends, in its zone. */
  public final LocalDate endDate() {
    return date().endDate();
  }

  /** The start in seconds from 1970-01-01T00:00Z. */
  public final long startSecond() {
    return date().startSecond();
  }

  /** The end in seconds from 1970-01-01T00:00Z, excluded. */
  public final long endSecond() {
    return date().endSecond();
  }

  /** What differs from the plan, if anything does. */
  public final Optional<DateOverride> override() {
    return date().override();
  }

  /** Its override's status, else its offer's; never {@link Status#DRAFT}. */
  public final Status status() {
    return override().flatMap(DateOverride::status).orElse(offer().status());
  }

  /** Whether it does not take place. */
  public final boolean isCancelled() {
    return status() == Status.CANCELLED;
  }

  /** Whether it starts at another time than planned; another place or duration is no move. */
  public final boolean isMoved() {
    return !date().start().equals(planned());
  }

  /** Whether there is no free place any more. */
  public final boolean isFull() {
    return override().map(DateOverride::full).orElse(false);
  }

  /** Its number in a course, from 1; empty where there is no course. */
  public final OptionalInt courseNumber() {
    return date().number();
  }

  /** The id of the place where it is: its override's, else its offer's. */
  public final Optional<String> placeId() {
    return override().flatMap(DateOverride::place).or(() -> offer().place());
  }

  /** The place where it is. */
  public final Optional<Place> place() {
    return placeId().flatMap(programme()::place);
  }

  /** What it is called: its override's title, else its offer's. */
  public final LocalizedText title() {
    return override().flatMap(DateOverride::title).orElse(offer().title());
  }

  /** What readers should know of this date. */
  public final Optional<LocalizedText> note() {
    return override().flatMap(DateOverride::note);
  }

  /** Whether it overlaps {@code window}, whose days are those of the programme's zone. */
  public final boolean overlaps(Window window) {
    return date().overlaps(window, programme().timeZone());
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Occurrence that
            && date().equals(that.date())
            && courseLength().equals(that.courseLength())
            && schedule().equals(that.schedule())
            && offer().equals(that.offer())
            && (programme() == that.programme() || showsTheSameProgramme(that)));
  }

  private boolean showsTheSameProgramme(Occurrence other) {
    return programme().domain().equals(other.programme().domain())
        && programme().timeZone().equals(other.programme().timeZone())
        && programme().languages().equals(other.programme().languages())
        && place().equals(other.place());
  }

  @Override
  public final int hashCode() {
    return Objects.hash(offer().id(), schedule().id(), date().planned());
  }

  /** Start, title and place in the programme's first language. */
  @Override
  public final String toString() {
    String language = programme().defaultLanguage();
    StringBuilder line = new StringBuilder();
    line.append(isAllDay() ? startDate() : start().toOffsetDateTime());
    line.append(' ').append(programme().translate(title(), language).text());
    place()
        .ifPresent(
            at -> line.append(", ").append(programme().translate(at.name(), language).text()));
    return line.toString();
  }
}
