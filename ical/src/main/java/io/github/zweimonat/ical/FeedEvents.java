package io.github.zweimonat.ical;

import io.github.zweimonat.internal.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The events of a calendar that share a UID: at most one without RECURRENCE-ID, at most one for
 * each RECURRENCE-ID. Of two, the later revision counts (RFC 5545 §3.8.7.4, RFC 5546 §2.1.5).
 *
 * @param uid as in the feed, or a mark of the content where there is none
 */
record FeedEvents(String uid, Optional<ReadComponent> master, List<ReadComponent> overrides) {

  /** In the order in which each UID first stands in the feed. */
  static List<FeedEvents> of(ReadComponent calendar, ImportNotes notes) {
    Map<String, Map<String, ReadComponent>> byUid = new LinkedHashMap<>();
    for (ReadComponent event : calendar.components("VEVENT")) {
      Map<String, ReadComponent> group =
          byUid.computeIfAbsent(uid(event, notes), uid -> new LinkedHashMap<>());
      String recurrence = value(event, "RECURRENCE-ID");
      ReadComponent other = group.get(recurrence);
      if (other == null) {
        group.put(recurrence, event);
      } else {
        group.put(recurrence, later(other, event, notes));
      }
    }
    List<FeedEvents> all = new ArrayList<>();
    byUid.forEach(
        (uid, group) -> {
          List<ReadComponent> overrides = new ArrayList<>(group.values());
          Optional<ReadComponent> master = Optional.ofNullable(group.get(""));
          master.ifPresent(overrides::remove);
          all.add(new FeedEvents(uid, master, overrides));
        });
    return all;
  }

  private static String uid(ReadComponent event, ImportNotes notes) {
    String uid = value(event, "UID");
    if (!uid.isEmpty()) {
      return uid;
    }
    notes.noted(
        event.line(),
        "VEVENT",
        "an event must have a UID; without one, it is known again only as long as its title and"
            + " start stay");
    return "without-uid:" + Slug.mark(value(event, "SUMMARY") + '\n' + value(event, "DTSTART"));
  }

  private static ReadComponent later(ReadComponent one, ReadComponent other, ImportNotes notes) {
    Comparator<ReadComponent> byRevision =
        Comparator.<ReadComponent>comparingLong(FeedEvents::sequence)
            .thenComparing(event -> value(event, "DTSTAMP"))
            .thenComparing(event -> value(event, "LAST-MODIFIED"));
    int order = byRevision.compare(one, other);
    ReadComponent kept = order >= 0 ? one : other;
    ReadComponent dropped = order >= 0 ? other : one;
    if (order == 0 && !content(one).equals(content(other))) {
      notes.leftOut(
          dropped.line(),
          "VEVENT",
          "two events of one UID must be revisions of each other, but nothing says which is the"
              + " later one; the one in line "
              + kept.line()
              + " is taken");
    } else {
      notes.noted(
          dropped.line(),
          "VEVENT",
          "it is an earlier revision of the event in line " + kept.line());
    }
    return kept;
  }

  private static long sequence(ReadComponent event) {
    String text = value(event, "SEQUENCE");
    return text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
  }

  private static List<String> content(ReadComponent event) {
    return event.properties().stream().map(it -> it.name() + it.parameters() + it.value()).toList();
  }

  private static String value(ReadComponent event, String name) {
    return event.property(name).map(it -> it.value().strip()).orElse("");
  }

  boolean hasMaster() {
    return master.isPresent();
  }

  /** The event that says what all share. */
  ReadComponent model() {
    return master.orElseGet(() -> overrides.get(0));
  }
}
