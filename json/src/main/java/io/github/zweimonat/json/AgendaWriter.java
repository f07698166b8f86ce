package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.ClosedDays;
import io.github.zweimonat.agenda.DroppedDate;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes an agenda, and what its occurrences and undated offers refer to. */
final class AgendaWriter {
  private final Agenda agenda;
  private final Programme programme;
  private final LocalizedWriter out;
  private final JsonGenerator json;
  private final Mentions mentions;

  AgendaWriter(Agenda agenda, LocalizedWriter out) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.out = out;
    this.json = out.json();
    this.mentions = new Mentions(programme, out);
  }

  /**
   * Writes all of it.
   *
   * @param withDropped whether dates that breaks take out are told, too
   */
  void write(boolean withDropped) {
    out.start();
    out.string("programme", programme.id());
    window(agenda.window(), programme.timeZone(), json);
    EditionWriter.write(agenda.edition(), json);
    out.string("language", out.language());
    json.writeArrayPropertyStart("languages");
    programme.languages().forEach(json::writeString);
    json.writeEndArray();
    json.writeArrayPropertyStart("occurrences");
    agenda.occurrences().forEach(new OccurrenceWriter(programme, out, mentions)::write);
    json.writeEndArray();
    breaks();
    if (withDropped) {
      dropped();
    }
    json.writeArrayPropertyStart("undated");
    for (Offer offer : agenda.undated()) {
      mentions.offer(offer);
      json.writeString(offer.id());
    }
    json.writeEndArray();
    byId("offers", mentions.offers(), new OfferWriter(out)::members);
    byId("partners", mentions.partners(), new PartnerWriter(out)::members);
    byId("places", mentions.places(), new PlaceWriter(out)::members);
    byId("categories", mentions.categories(), this::category);
    out.end();
  }

  /** The member {@code window}: its days, those of {@code zone}. */
  static void window(Window window, ZoneId zone, JsonGenerator json) {
    json.writeObjectPropertyStart("window");
    json.writeStringProperty("from", window.from().toString());
    json.writeStringProperty("until", window.until().toString());
    json.writeStringProperty("timeZone", zone.getId());
    json.writeEndObject();
  }

  private void breaks() {
    json.writeArrayPropertyStart("breaks");
    for (ClosedDays days : agenda.closedDays()) {
      out.start();
      out.string("id", days.id());
      out.textOrNull("name", days.name());
      out.string("first", days.first());
      out.string("last", days.last());
      out.end();
    }
    json.writeEndArray();
  }

  private void dropped() {
    json.writeArrayPropertyStart("dropped");
    for (DroppedDate date : agenda.dropped()) {
      Occurrence planned = date.planned();
      mentions.offer(planned.offer());
      out.start();
      out.string("uid", planned.uid());
      out.string("offer", planned.offer().id());
      json.writeStringProperty("schedule", planned.schedule().id().orElse(null));
      out.string("recurrenceId", planned.planned());
      out.textOrNull("reason", date.reason());
      out.end();
    }
    json.writeEndArray();
  }

  private void category(Category category) {
    out.text("name", category.name());
    out.string("color", category.color());
    out.extensions(category.extensions());
  }

  private <T> void byId(String name, Map<String, T> values, Consumer<T> members) {
    json.writeObjectPropertyStart(name);
    values.forEach(
        (id, value) -> {
          json.writeName(id);
          out.start();
          members.accept(value);
          out.end();
        });
    json.writeEndObject();
  }
}
