package io.github.zweimonat.agenda;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An agenda as plain text for a messenger or a mail, grouped by day. Days and times are those of
 * the programme's zone. Lines end with a line feed. Immutable; each step gives a new one.
 */
public final class AgendaText {
  /** As wide as {@code 16:00–18:00} and the spaces behind it. */
  private static final int TIME_WIDTH = 13;

  private final Agenda agenda;
  private final String language;
  private final boolean jalali;
  private final boolean dropped;

  private AgendaText(Agenda agenda, String language, boolean jalali, boolean dropped) {
    this.agenda = agenda;
    this.language = language;
    this.jalali = jalali;
    this.dropped = dropped;
  }

  /** The text of {@code agenda} in the programme's first language. */
  public static AgendaText of(Agenda agenda) {
    return new AgendaText(agenda, agenda.programme().defaultLanguage(), false, false);
  }

  /** The text of {@code agenda} in the programme's first language. */
  public static Publication publication(Agenda agenda) {
    return of(agenda).publication();
  }

  /**
   * The text of {@code agenda} in a language.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public static Publication publication(Agenda agenda, String language) {
    return of(agenda).language(language).publication();
  }

  /**
   * This text for a reader of {@code language}; a title, a note or a reason that is not translated
   * says which language it is in.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public AgendaText language(String language) {
    return new AgendaText(agenda, LanguageTag.canonical(language), jalali, dropped);
  }

  /**
   * This text with the day of the Persian calendar beside the Gregorian one, in Persian; in other
   * languages it stays as it is.
   */
  public AgendaText jalali() {
    return new AgendaText(agenda, language, true, dropped);
  }

  /**
   * This text with the dates that breaks take out, each with the reason: who waits for a weekly
   * hour reads that it is missing on purpose.
   */
  public AgendaText withDropped() {
    return new AgendaText(agenda, language, jalali, true);
  }

  /** The text as {@code text/plain}. */
  public Publication publication() {
    return publication(render());
  }

  /**
   * The same as a table for a terminal: day, times, title, place, partners, remarks, each column as
   * wide as its widest cell; wide and combining characters count as a terminal shows them.
   */
  public Publication table() {
    return publication(new AgendaTable(agenda, language, jalali, dropped).render());
  }

  private Publication publication(String text) {
    return Publication.of(text, "text/plain; charset=utf-8", agenda.lastModified());
  }

  private String render() {
    OccurrenceText texts = new OccurrenceText(agenda.programme(), language);
    Words words = texts.words();
    AgendaHeading heading = new AgendaHeading(agenda, texts, jalali);
    StringBuilder text = new StringBuilder();
    line(texts.name(agenda.programme().name()), text);
    line(joined(heading.parts(), words), text);
    List<ShownDate> dates = ShownDate.of(agenda, dropped);
    if (dates.isEmpty()) {
      line("", text);
      line(words.get("no-dates"), text);
    }
    LocalDate day = LocalDate.MIN;
    for (ShownDate date : dates) {
      if (!texts.day(date.date()).equals(day)) {
        day = texts.day(date.date());
        line("", text);
        line(heading.day(day), text);
      }
      date(date, texts, text);
    }
    undated(texts, text);
    return text.toString();
  }

  private static void date(ShownDate shown, OccurrenceText texts, StringBuilder text) {
    Occurrence occurrence = shown.date();
    List<String> parts = new ArrayList<>();
    parts.add(texts.title(occurrence));
    texts.course(occurrence).ifPresent(parts::add);
    texts.place(occurrence).ifPresent(parts::add);
    parts.add(texts.partners(occurrence.offer()));
    line("  " + padded(texts.times(occurrence)) + joined(parts, texts.words()), text);
    List<String> remarks = texts.remarks(shown);
    if (!remarks.isEmpty()) {
      line("  " + " ".repeat(TIME_WIDTH) + joined(remarks, texts.words()), text);
    }
  }

  private void undated(OccurrenceText texts, StringBuilder text) {
    if (agenda.undated().isEmpty()) {
      return;
    }
    line("", text);
    line(texts.words().get("undated"), text);
    for (Offer offer : agenda.undated()) {
      List<String> parts = new ArrayList<>();
      parts.add(texts.title(offer));
      parts.addAll(texts.availability(offer));
      parts.add(texts.partners(offer));
      line("  " + joined(parts, texts.words()), text);
    }
  }

  private static String padded(String times) {
    int width = (int) times.chars().filter(c -> c < '\u2066' || c > '\u2069').count();
    return times + " ".repeat(Math.max(2, TIME_WIDTH - width));
  }

  /** Each part in its own direction: else a German name turns what stands beside it around. */
  private static String joined(List<String> parts, Words words) {
    return parts.stream().map(words::isolated).collect(Collectors.joining(" · "));
  }

  private static void line(String line, StringBuilder text) {
    text.append(line).append('\n');
  }
}
