package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.agenda.PublicationOutput;
import io.github.zweimonat.changes.AgendaChanges;
import io.github.zweimonat.changes.Change;
import io.github.zweimonat.changes.ChangesText;
import io.github.zweimonat.changes.DateChange;
import io.github.zweimonat.text.LanguageTag;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Changes as JSON: what happened to which partner or offer, the identities of the dates, and each
 * change in words. A summary: what a host needs to apply changes is in {@link AgendaChanges}.
 *
 * <p>Immutable; every method that changes something gives another one.
 */
public final class ChangesJson {
  private final AgendaChanges changes;
  private final String language;
  private final boolean indented;

  private ChangesJson(AgendaChanges changes, String language, boolean indented) {
    this.changes = changes;
    this.language = language;
    this.indented = indented;
  }

  /** {@code changes} in the first language of the newer programme, without white space. */
  public static ChangesJson of(AgendaChanges changes) {
    return new ChangesJson(changes, changes.newer().programme().defaultLanguage(), false);
  }

  /**
   * With texts in another language.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException if it is no well-formed tag
   */
  public ChangesJson language(String tag) {
    return new ChangesJson(changes, LanguageTag.canonical(tag), indented);
  }

  /** With line breaks and two spaces for each level, for people to read. */
  public ChangesJson indented() {
    return new ChangesJson(changes, language, true);
  }

  /** The finished JSON; Last-Modified is that of the newer agenda. */
  public Publication publication() {
    PublicationOutput bytes = new PublicationOutput();
    try (JsonGenerator json = JsonOutput.generator(bytes, indented)) {
      write(json);
    }
    return bytes.publication("application/json; charset=utf-8", changes.newer().lastModified());
  }

  private void write(JsonGenerator json) {
    ChangesText text = ChangesText.of(changes).language(language);
    json.writeStartObject();
    AgendaWriter.window(changes.window(), changes.newer().programme().timeZone(), json);
    EditionWriter.write(changes.newer().edition(), json);
    json.writeStringProperty("language", language);
    json.writeArrayPropertyStart("changes");
    for (Change change : changes.changes()) {
      write(change, text.sentence(change), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Change change, String text, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().key());
    json.writeStringProperty("offer", change.offer().orElse(null));
    json.writeStringProperty("partner", change.partner().orElse(null));
    json.writeArrayPropertyStart("uids");
    change.uids().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("was", of(change, DateChange::was));
    json.writeStringProperty("now", of(change, DateChange::now));
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** Of one date what differs of it; null where several are meant, and for all other kinds. */
  private static @Nullable String of(
      Change change, Function<DateChange, Optional<Occurrence>> side) {
    Optional<Occurrence> date = change.onlyDate().flatMap(side);
    return switch (change.kind()) {
      case MOVED, DATES_ADDED, DATES_REMOVED -> date.map(ChangesJson::start).orElse(null);
      case ELSEWHERE -> date.flatMap(Occurrence::placeId).orElse(null);
      default -> null;
    };
  }

  private static String start(Occurrence date) {
    return date.isAllDay() ? date.startDate().toString() : DateTimes.withOffset(date.start());
  }
}
