package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where in the document the parts of a date are (RFC 6901). */
final class Pointers {
  private final Map<String, Integer> offers = new HashMap<>();

  Pointers(Programme programme) {
    for (int i = 0; i < programme.offers().size(); i++) {
      offers.putIfAbsent(programme.offers().get(i).id(), i);
    }
  }

  String offer(Occurrence date) {
    return "/offers/" + offers.get(date.offer().id());
  }

  String schedule(Occurrence date) {
    List<Schedule> schedules = date.offer().schedules();
    int at =
        IntStream.range(0, schedules.size())
            .filter(i -> schedules.get(i).id().equals(date.schedule().id()))
            .findFirst()
            .orElseThrow();
    return offer(date) + "/schedules/" + at;
  }

  /** The override of {@code date}, or its schedule where it has none. */
  String override(Occurrence date) {
    List<DateOverride> overrides = date.schedule().overrides();
    OptionalInt at =
        IntStream.range(0, overrides.size())
            .filter(i -> overrides.get(i).date().equals(date.planned()))
            .findFirst();
    return schedule(date) + (at.isPresent() ? "/overrides/" + at.getAsInt() : "");
  }
}
