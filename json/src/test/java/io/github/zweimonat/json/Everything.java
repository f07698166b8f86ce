package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** A document that has every member, none of them as if it were absent. */
final class Everything {
  private static final Window WINDOW =
      Window.between(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 10, 1));

  private Everything() {}

  static JsonNode document() {
    return Trees.read(Samples.bytes("everything-programme.json"));
  }

  static Agenda agenda() {
    return agenda(document());
  }

  /** With all dates of the document. */
  static Agenda agenda(JsonNode document) {
    return Agenda.of(ProgrammeReader.read(Trees.MAPPER.writeValueAsBytes(document)), WINDOW);
  }
}
