package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.ical.CancellationPolicy;
import io.github.zweimonat.ical.FeedStyle;
import java.util.ArrayList;
import java.util.List;

/** Every output that the command line has. A new one gets its line here. */
final class Formats {
  static final List<Format> ALL = all();

  private Formats() {}

  private static List<Format> all() {
    Format jsonLd = new JsonLdFormat();
    Format openActive = new OpenActiveFormat();
    List<Format> all =
        new ArrayList<>(
            List.of(
                new TextFormat(),
                new AgendaJsonFormat(),
                jsonLd,
                new RegularDatesFormat(jsonLd),
                new JsCalendarFormat(),
                new FullCalendarFormat(),
                openActive,
                new RegularDatesFormat(openActive)));
    for (FeedStyle style : FeedStyle.values()) {
      for (CancellationPolicy policy : CancellationPolicy.values()) {
        all.add(new FeedFormat(style, policy));
      }
    }
    return List.copyOf(all);
  }
}
