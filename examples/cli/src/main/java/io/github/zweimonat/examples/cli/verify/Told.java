package io.github.zweimonat.examples.cli.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody tells of one date.
 *
 * @param uid its identity; of a format that has none, where the date stands
 * @param members what is told; what is missing is not told at all
 */
record Told(String uid, Map<Member, String> members) {
  /** Nothing is told yet. */
  static Builder of(String uid) {
    return new Builder(uid);
  }

  /** The same of another identity. */
  Told as(String other) {
    return new Told(other, members);
  }

  /** What is told of {@code member}; nothing for what is not told. */
  Optional<String> member(Member member) {
    return Optional.ofNullable(members.get(member));
  }

  /** Tells one thing after the other. */
  static final class Builder {
    private final String uid;
    private final Map<Member, String> members = new EnumMap<>(Member.class);

    private Builder(String uid) {
      this.uid = uid;
    }

    Builder say(Member member, String value) {
      members.put(member, value);
      return this;
    }

    Builder say(Member member, boolean value) {
      return say(member, value ? "yes" : "no");
    }

    /** Whole days, {@code end} being the day after the last one. */
    Builder days(LocalDate start, LocalDate end) {
      return say(Member.ALL_DAY, true)
          .say(Member.START, start.toString())
          .say(Member.END, end.toString());
    }

    Builder times(Instant start, Instant end) {
      return say(Member.ALL_DAY, false)
          .say(Member.START, start.toString())
          .say(Member.END, end.toString());
    }

    Builder span(Span span) {
      return say(Member.ALL_DAY, span.allDay())
          .say(Member.START, span.start())
          .say(Member.END, span.end());
    }

    /** Moved from a planned start, such as {@code 2025-07-08T16:00}, or not at all. */
    Builder moved(Optional<?> from) {
      return say(Member.MOVED, from.map(start -> "from " + start).orElse("no"));
    }

    Builder course(OptionalInt number, OptionalInt of) {
      String length = of.isPresent() ? " of " + of.getAsInt() : "";
      return say(Member.COURSE, number.isPresent() ? number.getAsInt() + length : "");
    }

    Told told() {
      return new Told(uid, Collections.unmodifiableMap(new EnumMap<>(members)));
    }
  }
}
