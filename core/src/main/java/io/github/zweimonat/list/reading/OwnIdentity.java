package io.github.zweimonat.list.reading;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.recurrence.LocalStart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a list of ours knows a row: the id of its offer, and the identity of its date, from which
 * the schedule and the planned start follow.
 */
record OwnIdentity(
    Optional<String> offer,
    Optional<String> uid,
    Optional<String> schedule,
    Optional<LocalStart> planned) {
  /** Of a row that an office wrote. */
  static final OwnIdentity NONE =
      new OwnIdentity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern UID =
      Pattern.compile("([a-z0-9-]{1,64})(?:\\.([a-z0-9-]{1,64}))?-(\\d{8})(T\\d{6})?@\\S{1,100}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Of the cells of a row.
   *
   * @throws NotSure if they contradict each other, or are no identity
   */
  static OwnIdentity of(String offer, String uid) {
    Optional<String> id = Optional.of(offer.strip()).filter(it -> !it.isEmpty());
    if (id.isPresent() && !Ids.isId(id.get())) {
      throw new NotSure(
          "the id of an offer must be as it was in the list, but is " + NotSure.quoted(offer));
    }
    if (uid.isBlank()) {
      return new OwnIdentity(id, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Matcher parts = UID.matcher(uid.strip());
    if (!parts.matches() || !id.equals(Optional.of(parts.group(1)))) {
      throw new NotSure(
          "the identity of a date must be as it was in the list, but is " + NotSure.quoted(uid));
    }
    try {
      LocalStart planned =
          parts.group(4) == null
              ? LocalStart.of(LocalDate.parse(parts.group(3), DAY))
              : LocalStart.of(LocalDateTime.parse(parts.group(3) + parts.group(4), TIME));
      return new OwnIdentity(
          id, Optional.of(uid.strip()), Optional.ofNullable(parts.group(2)), Optional.of(planned));
    } catch (DateTimeException none) {
      throw new NotSure(
          "the identity of a date must be as it was in the list, but is " + NotSure.quoted(uid));
    }
  }
}
