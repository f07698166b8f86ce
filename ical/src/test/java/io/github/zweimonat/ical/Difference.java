package io.github.zweimonat.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a program shows otherwise than the agenda.
 *
 * @param missing dates of the agenda that it does not show
 * @param more dates that it shows and the agenda does not have; one that it shows twice, too
 * @param complaints what it says against the feed
 */
record Difference(List<ShownDate> missing, List<ShownDate> more, List<String> complaints) {
  static Difference between(TableFeed feed, ShownFeeds.ShownFeed shown, ViewerClock clock) {
    boolean keepsStatus =
        shown.dates().stream().noneMatch(date -> date.status().equals(ShownDate.NOT_KEPT));
    List<ShownDate> missing = known(feed.agenda(clock), keepsStatus);
    List<ShownDate> more = new ArrayList<>(shown.dates());
    takeOut(missing, more);
    if (!more.isEmpty()) {
      List<ShownDate> around = known(feed.agendaAround(clock), keepsStatus);
      takeOut(known(feed.agenda(clock), keepsStatus), around);
      takeOut(around, more);
    }
    return new Difference(
        missing.stream().sorted().toList(),
        more.stream().sorted().toList(),
        List.copyOf(shown.complaints()));
  }

  /** Takes out of both what is in both, as often as it is in both. */
  private static void takeOut(List<ShownDate> some, List<ShownDate> others) {
    Map<ShownDate, Integer> times = new HashMap<>();
    others.forEach(date -> times.merge(date, 1, Integer::sum));
    List<ShownDate> both = new ArrayList<>();
    some.removeIf(
        date -> {
          int left = times.getOrDefault(date, 0);
          times.put(date, left - 1);
          if (left > 0) {
            both.add(date);
          }
          return left > 0;
        });
    both.forEach(others::remove);
  }

  private static List<ShownDate> known(List<ShownDate> dates, boolean keepsStatus) {
    return new ArrayList<>(
        keepsStatus ? dates : dates.stream().map(ShownDate::withoutStatus).toList());
  }

  /** A line for each, behind a minus, a plus and an exclamation mark; none where all is right. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    missing.forEach(date -> lines.add("- " + date));
    more.forEach(date -> lines.add("+ " + date));
    complaints.forEach(complaint -> lines.add("! " + complaint));
    return lines;
  }
}
