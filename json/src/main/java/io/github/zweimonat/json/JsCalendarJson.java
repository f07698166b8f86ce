package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import java.time.Instant;
import java.util.List;

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
  private final AgendaRequest request;

  private JsCalendarJson(AgendaRequest request) {
    this.request = request;
  }

  /** JSCalendar of {@code agenda} in the programme's first language. */
  public static JsCalendarJson of(Agenda agenda) {
    return new JsCalendarJson(AgendaRequest.of(agenda));
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
    return new JsCalendarJson(request.withLanguage(language));
  }

  /**
   * With a Last-Modified that is not before {@code instant}: for a window that depends on a day,
   * the beginning of that day.
   */
  public JsCalendarJson lastModifiedNotBefore(Instant instant) {
    return new JsCalendarJson(request.withNotBefore(instant));
  }

  /**
   * The document.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if breaks and exceptions take more
   *     than {@link io.github.zweimonat.violation.Limits#DATES_PER_SCHEDULE} dates out of a
   *     schedule
   */
  public Publication publication() {
    return request.publication(
        "application/jscalendar+json;type=group; charset=utf-8",
        new JsCalendarGroupWriter(request.agenda(), request.language())::write);
  }

  /** What the document does not carry, in the order of the programme's document. */
  public List<Loss> losses() {
    return new JsCalendarLosses(request.agenda()).losses();
  }
}
