package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.text.LanguageTag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An agenda as JSCalendar (RFC 8984): a {@code Group} of {@code Event}s.
 *
 * <p>A schedule with a rule that has an occurrence in the agenda is one Event, told whole: with its
 * rule, and with every break, exception and override as a recurrence override, also beyond the
 * window (breaks are finite, so all that hit the rule are listed, however far away). What it says
 * thus never depends on the window. A reader that wants the dates of the agenda expands it and
 * keeps those that overlap the window; an agenda filtered by place lets the whole schedule through
 * as soon as one of its dates is there. Dates that no rule gives, schedules without a rule and the
 * few rules that JSCalendar reads in another way than RFC 5545 are one Event for each occurrence of
 * the agenda.
 *
 * <p>Wall times stay wall times: a planned start in a clock-change gap is written as planned in a
 * series, where RFC 8984 shifts it alike, and shifted in an Event of its own. The one thing beside
 * the RFC's properties is {@code zweimonat.github.io:full}, true where there is no free place.
 */
public final class JsCalendarJson {
  private static final String MEDIA_TYPE = "application/jscalendar+json;type=group; charset=utf-8";

  private final Agenda agenda;
  private final String language;
  private final Instant notBefore;

  private JsCalendarJson(Agenda agenda, String language, Instant notBefore) {
    this.agenda = Objects.requireNonNull(agenda, "agenda");
    this.language = language;
    this.notBefore = notBefore;
  }

  /** JSCalendar of {@code agenda} in the programme's first language. */
  public static JsCalendarJson of(Agenda agenda) {
    return new JsCalendarJson(agenda, agenda.programme().defaultLanguage(), Instant.MIN);
  }

  /**
   * The same with {@code language} as the language of the texts; the programme's other languages
   * are localizations. An Event whose title is not translated is in the language that it falls back
   * to, and says so.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public JsCalendarJson language(String language) {
    return new JsCalendarJson(agenda, LanguageTag.canonical(language), notBefore);
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public JsCalendarJson lastModifiedNotBefore(Instant instant) {
    return new JsCalendarJson(agenda, language, instant);
  }

  /**
   * The document.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if breaks and exceptions take more
   *     than {@link io.github.zweimonat.violation.Limits#DATES_PER_SCHEDULE} dates out of a
   *     schedule
   */
  public Publication publication() {
    byte[] bytes = new JsCalendarGroupWriter(agenda, language).write();
    return Publication.of(bytes, bytes.length, MEDIA_TYPE, lastModified());
  }

  /** What the document does not carry, in the order of the programme's document. */
  public List<Loss> losses() {
    return new JsCalendarLosses(agenda).losses();
  }

  private Instant lastModified() {
    Instant changed = agenda.lastModified();
    return notBefore.isAfter(changed) ? notBefore : changed;
  }
}
