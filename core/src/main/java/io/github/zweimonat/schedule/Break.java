package io.github.zweimonat.schedule;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.internal.Years;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Days on which schedules rest: a span such as school holidays, or a list of days such as public
 * holidays. A schedule rests when it observes the break, or when the break closes all and the
 * schedule does not say that it is open. Which day a date is on is decided by its planned start in
 * the schedule's zone.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Break permits ImmutableBreak {
  Break() {}

  /** Starts a break. */
  public static Builder builder() {
    return new Builder();
  }

  /** What schedules name it by; unique among the breaks of a programme. */
  public abstract String id();

  /** What readers see as the reason. */
  public abstract Optional<LocalizedText> name();

  /** Whether every schedule rests unless it says that it is open during this break. */
  @Value.Default
  public boolean closesAll() {
    return false;
  }

  /** The first day of a span; absent where there are {@link #days()}. */
  public abstract Optional<LocalDate> first();

  /** The last day of a span, which rests too. */
  public abstract Optional<LocalDate> last();

  /** Single days, as they were given; empty where there is a span. */
  public abstract List<BreakDay> days();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** What rests, in the order of days: the span, or each of the days as one. */
  @Value.Derived
  @Value.Auxiliary
  public List<Span> spans() {
    if (first().isPresent() && last().isPresent()) {
      return List.of(new Span(first().get(), last().get(), name()));
    }
    List<Span> spans = new ArrayList<>(days().size());
    for (BreakDay day : days()) {
      spans.add(new Span(day.date(), day.date(), day.name().isPresent() ? day.name() : name()));
    }
    spans.sort(Comparator.comparing(Span::first));
    return List.copyOf(spans);
  }

  /** The same for a quick answer; made once, since every agenda asks it for every date. */
  @Value.Derived
  @Value.Auxiliary
  RestDays restDays() {
    return RestDays.of(spans());
  }

  /**
   * Days that rest without a gap.
   *
   * @param first the first day
   * @param last the last day, included
   * @param name the reason that readers see
   */
  public record Span(LocalDate first, LocalDate last, Optional<LocalizedText> name) {}

  @Value.Check
  Break normalized() {
    Violations violations = new Violations();
    violations.require(Ids.isId(id()), "/id", "id", id());
    first().ifPresent(day -> violations.require(Years.include(day), "/first", "years", day));
    last().ifPresent(day -> violations.require(Years.include(day), "/last", "years", day));
    boolean span = first().isPresent() || last().isPresent();
    if (span) {
      violations.require(days().isEmpty(), "", "break-span-or-days", id());
      violations.require(
          first().isPresent() && last().isPresent(), "", "break-first-and-last", id());
      if (first().isPresent() && last().isPresent()) {
        violations.require(
            !last().get().isBefore(first().get()),
            "/last",
            "break-order",
            last().get(),
            first().get());
      }
    } else {
      violations.require(!days().isEmpty(), "", "break-without-days", id());
    }
    violations.throwIfAny();
    List<Extension> sorted = Extension.sorted(extensions());
    return sorted.equals(extensions()) ? this : builder().from(this).extensions(sorted).build();
  }

  /** Names the parts of a break. */
  public static final class Builder extends ImmutableBreak.Builder {
    Builder() {}
  }
}
