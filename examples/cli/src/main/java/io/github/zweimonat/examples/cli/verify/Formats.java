package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.CancellationPolicy;
import io.github.zweimonat.ical.FeedStyle;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Every output that the command line has. A new one gets its line here. */
final class Formats {
  /** Those that are the same for every programme. */
  static final List<Format> ALL = all();

  private Formats() {}

  /**
   * With the lists of all partners.
   *
   * @param sheet makes a workbook of a list
   */
  static List<Format> of(Programme programme, Function<DateList, Publication> sheet) {
    List<Format> formats = new ArrayList<>(ALL);
    programme.partners().forEach(partner -> formats.add(new SheetFormat(partner.id(), sheet)));
    return formats;
  }

  private static List<Format> all() {
    Format jsonLd = new JsonLdFormat();
    Format openActive = new OpenActiveFormat();
    List<Format> all =
        new ArrayList<>(
            List.of(
                new TextFormat(),
                new HtmlFormat(HtmlFormat.Grouping.DAY),
                new HtmlFormat(HtmlFormat.Grouping.WEEK),
                new HtmlFormat(HtmlFormat.Grouping.PARTNER),
                new CsvFormat(),
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
