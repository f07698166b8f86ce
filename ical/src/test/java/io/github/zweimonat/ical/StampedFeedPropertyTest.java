package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Stamps;
import io.github.zweimonat.ical.FeedLines.Line;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What subscribers rely on over a history of edits, each stamped against the edition before. */
class StampedFeedPropertyTest {
  private static final Set<String> STAMPS = Set.of("SEQUENCE", "DTSTAMP", "LAST-MODIFIED");

  /** One event: what readers see of it, and its stamps. */
  private record Event(List<String> seen, int sequence, String modified) {
    static Event of(List<Line> lines) {
      return new Event(
          lines.stream()
              .filter(line -> !STAMPS.contains(line.name()))
              .map(line -> line.name() + line.parameters() + line.value())
              .toList(),
          Integer.parseInt(FeedLines.text(lines, "SEQUENCE")),
          FeedLines.text(lines, "LAST-MODIFIED"));
    }
  }

  @Provide
  Arbitrary<List<Edit>> histories() {
    return Edit.any().list().ofMinSize(1).ofMaxSize(12);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void eachEdit_raisesWhatSubscribersSeeOfIt_andNothingElse(
      @ForAll("histories") List<Edit> history) {
    Programme published = Edit.beginning();
    Map<String, Event> known = new HashMap<>(events(published));
    Instant at = Programmes.UPDATED;
    for (Edit edit : history) {
      at = at.plus(Duration.ofHours(1));
      Programme next = Stamps.of(published, edit.apply(published), at).programme();
      Map<String, Event> before = events(published);
      Map<String, Event> after = events(next);
      for (Offer offer : next.offers()) {
        if (published.offer(offer.id()).isPresent()) {
          compare(of(offer, before), of(offer, after), edit);
        }
      }
      after.forEach(
          (uid, event) -> {
            Event last = known.getOrDefault(uid, event);
            assertThat(event.sequence()).isGreaterThanOrEqualTo(last.sequence());
            assertThat(event.modified()).isGreaterThanOrEqualTo(last.modified());
          });
      known.putAll(after);
      published = next;
    }
  }

  private static void compare(Map<String, Event> before, Map<String, Event> after, Edit edit) {
    if (!seen(before).equals(seen(after))) {
      after.forEach(
          (uid, event) -> {
            if (before.containsKey(uid)) {
              assertThat(event.sequence()).isGreaterThan(before.get(uid).sequence());
              assertThat(event.modified()).isGreaterThan(before.get(uid).modified());
            }
          });
    } else if (edit.isInFeeds() && !before.isEmpty()) {
      assertThat(after).as("octet by octet").isEqualTo(before);
    }
  }

  private static Map<String, List<String>> seen(Map<String, Event> events) {
    return events.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().seen()));
  }

  private static Map<String, Event> of(Offer offer, Map<String, Event> events) {
    return events.entrySet().stream()
        .filter(
            entry ->
                entry.getKey().contains(" " + offer.id() + "-2")
                    || entry.getKey().contains(" " + offer.id() + ".s2"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Those of several feeds, by feed and identity, of which each is there once. */
  private static Map<String, Event> events(Programme programme) {
    CalendarFeed feed = CalendarFeed.of(programme).window(Edit.ALL);
    Map<String, Event> events = new TreeMap<>();
    add("dates in de", feed, events);
    add("dates in ar", feed.language("ar"), events);
    add("series in de", feed.style(FeedStyle.SERIES), events);
    return events;
  }

  private static void add(String name, CalendarFeed feed, Map<String, Event> events) {
    for (List<Line> lines : FeedLines.events(feed.publication().bytes())) {
      String identity =
          name + " " + FeedLines.text(lines, "UID") + FeedLines.text(lines, "RECURRENCE-ID");
      assertThat(events.put(identity, Event.of(lines))).as(identity).isNull();
    }
  }
}
