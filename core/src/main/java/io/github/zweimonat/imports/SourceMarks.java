package io.github.zweimonat.imports;

import io.github.zweimonat.internal.Slug;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Short marks of what an import sets in an offer, member by member: {@code title=1f0a… url=…}. Kept
 * in the document, they tell later what the source changed since and what an editor did. Texts
 * count in the programme's first language; what an import never sets (breaks, courses, full dates,
 * translations) does not count.
 */
final class SourceMarks {
  /** Before the names of members that hold what an offer has no member for. */
  private static final String KEPT_FROM_FEEDS = "x-ical-";

  private final Optional<ZoneId> programmeZone;
  private final String language;

  /**
   * Marks for offers of a programme.
   *
   * @param language its first language
   */
  SourceMarks(Optional<ZoneId> programmeZone, String language) {
    this.programmeZone = programmeZone;
    this.language = language;
  }

  /** By member; those that are absent have none. */
  Map<String, String> of(Offer offer) {
    Map<String, String> marks = new TreeMap<>();
    put(marks, "title", text(offer.title()));
    put(marks, "description", offer.description().map(this::text).orElse(""));
    put(marks, "categories", joined(offer.categories()));
    put(marks, "keywords", joined(offer.keywords().stream().map(this::text).toList()));
    put(marks, "place", offer.place().orElse(""));
    put(marks, "online", offer.online().map(Object::toString).orElse(""));
    put(marks, "contact", offer.contact().map(this::contact).orElse(""));
    put(marks, "url", offer.url().map(Object::toString).orElse(""));
    put(marks, "image", offer.image().map(Object::toString).orElse(""));
    put(marks, "status", offer.status().name());
    put(marks, "schedules", joined(offer.schedules().stream().map(this::schedule).toList()));
    for (Extension own : offer.extensions()) {
      if (own.name().startsWith(KEPT_FROM_FEEDS)) {
        put(marks, own.name(), own.json());
      }
    }
    return marks;
  }

  /** As the document keeps them. */
  static String written(Map<String, String> marks) {
    return marks.entrySet().stream()
        .map(mark -> mark.getKey() + "=" + mark.getValue())
        .collect(Collectors.joining(" "));
  }

  /** As the document kept them; nothing of what somebody else wrote there. */
  static Map<String, String> parse(String text) {
    Map<String, String> marks = new TreeMap<>();
    for (String mark : text.split(" ", -1)) {
      int equals = mark.indexOf('=');
      if (equals > 0) {
        marks.put(mark.substring(0, equals), mark.substring(equals + 1));
      }
    }
    return marks;
  }

  private static void put(Map<String, String> marks, String member, String value) {
    if (!value.isEmpty()) {
      marks.put(member, Slug.mark(value));
    }
  }

  private String text(LocalizedText text) {
    return text.exactly(language, language).orElse("");
  }

  private String contact(Contact contact) {
    return contact.name().map(this::text).orElse("")
        + '\n'
        + contact.email().orElse("")
        + '\n'
        + contact.telephone().orElse("");
  }

  private String schedule(Schedule schedule) {
    Optional<ZoneId> zone =
        schedule.isAllDay() ? Optional.empty() : schedule.timeZone().or(() -> programmeZone);
    return joined(
        List.of(
            schedule.start(),
            schedule.duration(),
            zone.map(ZoneId::getId).orElse(""),
            schedule.recurrenceRule().map(Object::toString).orElse(""),
            sorted(schedule.additionalDates()),
            sorted(schedule.exceptDates()),
            sorted(schedule.overrides().stream().map(this::override).toList())));
  }

  /** What an import says of a date; nothing where an editor only said that it is full. */
  private String override(DateOverride date) {
    String said =
        joined(
            List.of(
                date.start().map(Object::toString).orElse(""),
                date.duration().map(Object::toString).orElse(""),
                date.place().orElse(""),
                date.title().map(this::text).orElse(""),
                date.note().map(this::text).orElse(""),
                date.status().map(Object::toString).orElse("")));
    return said.isBlank() ? "" : date.date() + "\n" + said;
  }

  private static String sorted(Collection<?> values) {
    return values.stream()
        .map(Object::toString)
        .filter(text -> !text.isEmpty())
        .sorted()
        .collect(Collectors.joining("\u001f"));
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
