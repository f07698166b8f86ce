package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.text.LanguageTag;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An agenda as events of FullCalendar: a JSON array, one event for each occurrence and in its
 * order, for {@code events: "…/events.json"}.
 *
 * <p>An event that does not take place looks like any other until the page styles {@code
 * .zw-cancelled}; {@code .zw-tentative}, {@code .zw-moved} and {@code .zw-full} stand beside it,
 * and {@code extendedProps.remarks} says the same in words. Times carry their offset, so that
 * FullCalendar shows them in whatever zone it is set to.
 */
public final class FullCalendarJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final Agenda agenda;
  private final String language;

  private FullCalendarJson(Agenda agenda, String language) {
    this.agenda = Objects.requireNonNull(agenda, "agenda");
    this.language = language;
  }

  /** Events of {@code agenda} in the programme's first language. */
  public static FullCalendarJson of(Agenda agenda) {
    return new FullCalendarJson(agenda, agenda.programme().defaultLanguage());
  }

  /**
   * The same with the texts in {@code language}, or in what they fall back to; {@code
   * extendedProps.language} tells which one the title is in.
   *
   * @param language a BCP 47 tag
   * @throws IllegalArgumentException if it is none
   */
  public FullCalendarJson language(String language) {
    return new FullCalendarJson(agenda, LanguageTag.canonical(language));
  }

  /** The array. */
  public Publication publication() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      FullCalendarEventWriter events =
          new FullCalendarEventWriter(json, agenda.programme(), language);
      json.writeStartArray();
      for (Occurrence occurrence : agenda.occurrences()) {
        events.write(occurrence);
      }
      json.writeEndArray();
    }
    return Publication.of(
        bytes.toByteArray(),
        bytes.size(),
        "application/json; charset=utf-8",
        agenda.lastModified());
  }

  /** What the events do not carry, in the order of the programme's document. */
  public List<Loss> losses() {
    return FullCalendarLosses.of(agenda);
  }
}
