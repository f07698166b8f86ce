package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Edition;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes which edition an output is. */
final class EditionWriter {
  private EditionWriter() {}

  /** The member {@code edition}; null where the days are not a window of the rhythm. */
  static void write(Optional<Edition> edition, JsonGenerator json) {
    json.writeName("edition");
    if (edition.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    if (edition.get().number().isPresent()) {
      json.writeNumberProperty("number", edition.get().number().getAsInt());
    } else {
      json.writeNullProperty("number");
    }
    json.writeStringProperty("nextDue", edition.get().nextDue().toString());
    json.writeEndObject();
  }
}
