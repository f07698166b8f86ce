package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An agenda as JSON-LD in the vocabulary of OpenActive, for finders of sport and activities: a
 * SessionSeries for each schedule with its dates as ScheduledSessions, and with a PartialSchedule
 * where the rule fits one. Whole days end with their last day, included.
 *
 * <p>Not a feed of OpenActive's Realtime Paged Data Exchange: a host that has one puts each node of
 * the graph into an item of it.
 */
public final class OpenActiveJson {
  private final Agenda agenda;
  private final String language;
  private final Instant notBefore;

  private OpenActiveJson(Agenda agenda, String language, Instant notBefore) {
    this.agenda = agenda;
    this.language = language;
    this.notBefore = notBefore;
  }

  /** The dates of {@code agenda} in the programme's first language. */
  public static OpenActiveJson of(Agenda agenda) {
    return new OpenActiveJson(agenda, agenda.programme().defaultLanguage(), Instant.MIN);
  }

  /**
   * In another language; what is not translated is in the language that it falls back to.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public OpenActiveJson language(String language) {
    return new OpenActiveJson(agenda, LanguageTag.canonical(language), notBefore);
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public OpenActiveJson lastModifiedNotBefore(Instant instant) {
    return new OpenActiveJson(agenda, language, instant);
  }

  /** The finished document. */
  public Publication publication() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes);
    Instant changed = agenda.lastModified();
    return Publication.of(
        bytes.toByteArray(),
        bytes.size(),
        "application/ld+json; charset=utf-8",
        notBefore.isAfter(changed) ? notBefore : changed);
  }

  /** What the document does not carry, each once, in the order in which it was met. */
  public List<Loss> losses() {
    return write(new ByteArrayOutputStream()).all();
  }

  private SchemaOrgLosses write(ByteArrayOutputStream bytes) {
    SchemaOrgLosses losses = new SchemaOrgLosses(agenda.programme());
    losses.add("/languages", "which language each text is in", "OpenActive's texts do not say so");
    try (SchemaOrgOutput out =
        new SchemaOrgOutput(bytes, agenda.programme(), language, /* tagged= */ false)) {
      OpenActiveSeries series = new OpenActiveSeries(out, losses);
      out.startGraph("https://openactive.io/");
      bySchedule(out).values().forEach(series::write);
      out.endGraph();
    }
    losses.addWithoutDates(agenda, "a SessionSeries");
    return losses;
  }

  private Map<String, List<Occurrence>> bySchedule(SchemaOrgOutput out) {
    Map<String, List<Occurrence>> dates = new LinkedHashMap<>();
    for (Occurrence occurrence : agenda.occurrences()) {
      dates
          .computeIfAbsent(
              out.seriesId(occurrence.offer(), occurrence.schedule()), id -> new ArrayList<>())
          .add(occurrence);
    }
    return dates;
  }
}
