package io.github.zweimonat.examples.fleet;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.examples.website.site.StaticSite;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.ical.FeedStyle;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is made of one programme, each by its path and made when it is asked for: all at once would
 * not fit into memory beside those of its neighbours.
 */
final class Outputs {
  private Outputs() {}

  /**
   * Every feed with an event for each date, and the current window as JSON in each language.
   *
   * @param now what "today" means
   */
  static Map<String, Supplier<Publication>> data(Programme programme, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, programme.timeZone());
    Map<String, Supplier<Publication>> outputs = new LinkedHashMap<>();
    for (FeedEntry entry : FeedIndex.of(programme).entries()) {
      if (entry.style() == FeedStyle.DATES) {
        outputs.put(entry.path(), () -> entry.feed().around(today).publication());
      }
    }
    Agenda agenda = Agenda.of(programme, programme.rhythm().windowOf(today));
    for (String language : programme.languages()) {
      outputs.put(
          language + "/agenda.json", () -> AgendaJson.of(agenda).language(language).publication());
    }
    return outputs;
  }

  /**
   * All files of the site: pages, feeds of each style, JSON, single dates.
   *
   * @param base where readers find it
   * @param now what "today" and "next" mean
   */
  static Map<String, Supplier<Publication>> site(Programme programme, URI base, Instant now) {
    StaticSite site = StaticSite.of(ProgrammeSite.ofFiles(programme, Optional.empty(), base), now);
    Map<String, Supplier<Publication>> outputs = new LinkedHashMap<>();
    site.files().forEach(file -> outputs.put(file, () -> site.publication(file)));
    return outputs;
  }
}
