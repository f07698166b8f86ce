package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.programme.Legal;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes the Group (RFC 8984 §5.3) and has its entries written. */
final class JsCalendarGroupWriter {
  private final Agenda agenda;
  private final Programme programme;
  private final String language;

  JsCalendarGroupWriter(Agenda agenda, String language) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.language = language;
  }

  void write(OutputStream out) {
    try (JsonGenerator json = JsonOutput.generator(out, false)) {
      group(json);
    }
  }

  private void group(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Group");
    json.writeStringProperty("uid", JsCalendarUid.group(programme));
    json.writeStringProperty("prodId", "-//io.github.zweimonat//zweimonat-json//EN");
    json.writeStringProperty("updated", JsCalendarFormat.utc(agenda.lastModified()));
    json.writeStringProperty("locale", programme.translate(programme.name(), language).language());
    json.writeStringProperty("title", text(programme.name()));
    programme
        .description()
        .ifPresent(description -> json.writeStringProperty("description", text(description)));
    links(json);
    json.writeArrayPropertyStart("entries");
    JsCalendarEventWriter events = new JsCalendarEventWriter(json, programme, language);
    for (JsCalendarEntry entry : JsCalendarEntry.of(agenda)) {
      if (entry instanceof JsCalendarEntry.Series series) {
        events.series(series.offer(), series.series());
      } else if (entry instanceof JsCalendarEntry.Single single) {
        events.single(single.occurrence());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void links(JsonGenerator json) {
    JsCalendarLinks links = new JsCalendarLinks();
    links.add("url", programme.url(), "describedby");
    links.addImage("image", programme.image(), "graphic");
    programme.legal().ifPresent(legal -> legal(links, legal));
    links.write(json);
  }

  private static void legal(JsCalendarLinks links, Legal legal) {
    links.add("imprint", legal.imprint());
    links.add("privacy", legal.privacy(), "privacy-policy");
    links.add("accessibility", legal.accessibility());
  }

  private String text(LocalizedText text) {
    return programme.translate(text, language).text();
  }
}
