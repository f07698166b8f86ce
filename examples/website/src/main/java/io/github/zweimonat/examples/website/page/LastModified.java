package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.window.Window;
import java.time.Instant;

/** When a page that depends on the day was last another one. */
final class LastModified {
  private LastModified() {}

  /**
   * The last change of what {@code agenda} shows, or the beginning of today where that is later.
   */
  static Instant of(PageContext context, Agenda agenda) {
    return later(
        agenda.lastModified(),
        context.today().atStartOfDay(context.programme().timeZone()).toInstant());
  }

  /** The same for a page that shows of today what is not over: each end makes it another one. */
  static Instant withToday(PageContext context, Agenda agenda) {
    Window today = Window.between(context.today(), context.today().plusDays(1));
    return Agenda.of(context.programme(), today, agenda.filter()).occurrences().stream()
        .map(date -> Instant.ofEpochSecond(date.endSecond()))
        .filter(end -> !end.isAfter(context.now()))
        .reduce(of(context, agenda), LastModified::later);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
