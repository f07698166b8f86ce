package io.github.zweimonat.schedule;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One date that differs from its schedule: moved, elsewhere, cancelled, full, or with a note. What
 * it does not name is as the schedule and the offer have it.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class DateOverride permits ImmutableDateOverride {
  DateOverride() {}

  /** Starts an override. */
  public static Builder builder() {
    return new Builder();
  }

  /** The planned start of the date that differs. */
  public abstract LocalStart date();

  /** The start that it has instead. */
  public abstract Optional<LocalStart> start();

  /** How long it lasts instead. */
  public abstract Optional<NominalDuration> duration();

  /** The id of the place where it is instead. */
  public abstract Optional<String> place();

  /** What it is called instead. */
  public abstract Optional<LocalizedText> title();

  /** What readers should know of this date. */
  public abstract Optional<LocalizedText> note();

  /** Its own status, which wins over the offer's; never {@link Status#DRAFT}. */
  public abstract Optional<Status> status();

  /** Whether there is no free place any more. */
  @Value.Default
  public boolean full() {
    return false;
  }

  /** A host's own members. */
  public abstract List<Extension> extensions();

  @Value.Check
  DateOverride normalized() {
    Violations violations = new Violations();
    if (start().isPresent()) {
      violations.require(
          start().get().isDate() == date().isDate(),
          "/start",
          "override-kind",
          start().get(),
          date());
    }
    if (duration().isPresent() && date().isDate()) {
      violations.require(
          duration().get().isWholeDays(), "/duration", "all-day-duration", duration().get());
    }
    if (status().isPresent() && status().get() == Status.DRAFT) {
      violations.add("/status", "override-draft", "draft");
    }
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of an override. */
  public static final class Builder extends ImmutableDateOverride.Builder {
    Builder() {}

    /** The planned start, with a time. */
    public final Builder date(LocalDateTime date) {
      date(LocalStart.of(date));
      return this;
    }

    /** The start that it has instead, with a time. */
    public final Builder start(LocalDateTime start) {
      start(LocalStart.of(start));
      return this;
    }

    /** How long it lasts instead, in exact time. */
    public final Builder duration(Duration duration) {
      duration(NominalDuration.of(duration));
      return this;
    }
  }
}
