package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.ClosedDays;
import io.github.zweimonat.agenda.Edition;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes an agenda, and what its occurrences and undated offers refer to. */
final class AgendaWriter {
  private final Agenda agenda;
  private final Programme programme;
  private final LocalizedWriter out;
  private final JsonGenerator json;
  private final Map<String, Offer> offers = new TreeMap<>();
  private final Map<String, Partner> partners = new TreeMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<String, Category> categories = new TreeMap<>();

  AgendaWriter(Agenda agenda, LocalizedWriter out) {
    this.agenda = agenda;
    this.programme = agenda.programme();
    this.out = out;
    this.json = out.json();
  }

  void write() {
    out.object(this::members);
  }

  private void members() {
    out.string("programme", programme.id());
    json.writeObjectPropertyStart("window");
    out.string("from", agenda.window().from());
    out.string("until", agenda.window().until());
    out.string("timeZone", programme.timeZone());
    json.writeEndObject();
    json.writeName("edition");
    edition(agenda.edition());
    out.string("language", out.language());
    json.writeArrayPropertyStart("occurrences");
    for (Occurrence occurrence : agenda.occurrences()) {
      mention(occurrence.offer());
      occurrence.place().ifPresent(place -> places.putIfAbsent(place.id(), place));
      out.object(() -> occurrence(occurrence));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("breaks");
    agenda.closedDays().forEach(days -> out.object(() -> closedDays(days)));
    json.writeEndArray();
    json.writeArrayPropertyStart("undated");
    for (Offer offer : agenda.undated()) {
      mention(offer);
      json.writeString(offer.id());
    }
    json.writeEndArray();
    byId("offers", offers, new OfferWriter(out)::members);
    byId("partners", partners, new PartnerWriter(out)::members);
    byId("places", places, new PlaceWriter(out)::members);
    byId("categories", categories, this::category);
  }

  private void edition(Optional<Edition> edition) {
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
    out.string("nextDue", edition.get().nextDue());
    json.writeEndObject();
  }

  private void mention(Offer offer) {
    if (offers.putIfAbsent(offer.id(), offer) != null) {
      return;
    }
    offer.partners().forEach(id -> keep(programme.partner(id), id, partners));
    offer.categories().forEach(id -> keep(programme.category(id), id, categories));
    offer.place().ifPresent(id -> keep(programme.place(id), id, places));
  }

  private static <T> void keep(Optional<T> value, String id, Map<String, T> kept) {
    value.ifPresent(present -> kept.put(id, present));
  }

  private void occurrence(Occurrence occurrence) {
    Offer offer = occurrence.offer();
    boolean allDay = occurrence.isAllDay();
    out.string("uid", occurrence.uid());
    out.string("offer", offer.id());
    out.stringOrNull("schedule", occurrence.schedule().id());
    out.string("recurrenceId", occurrence.planned());
    json.writeBooleanProperty("allDay", allDay);
    if (allDay) {
      out.string("start", occurrence.startDate());
      out.string("end", occurrence.endDate());
      json.writeNullProperty("timeZone");
    } else {
      out.string("start", DateTimes.withOffset(occurrence.start()));
      out.string("end", DateTimes.withOffset(occurrence.end()));
      out.string("timeZone", occurrence.timeZone());
    }
    out.string("status", Words.of(occurrence.status()));
    json.writeBooleanProperty("moved", occurrence.isMoved());
    json.writeBooleanProperty("full", occurrence.isFull());
    json.writeName("course");
    course(occurrence);
    out.text("title", occurrence.title());
    out.strings("partners", offer.partners());
    out.stringOrNull("place", occurrence.placeId());
    out.strings("categories", offer.categories());
    out.textOrNull("note", occurrence.note());
  }

  /** How many dates there are is said only of a course that ends. */
  private void course(Occurrence occurrence) {
    if (occurrence.courseNumber().isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberProperty("number", occurrence.courseNumber().getAsInt());
    if (occurrence.courseLength().isPresent()) {
      json.writeNumberProperty("of", occurrence.courseLength().getAsInt());
    }
    json.writeEndObject();
  }

  private void closedDays(ClosedDays days) {
    out.string("id", days.id());
    out.textOrNull("name", days.name());
    out.string("first", days.first());
    out.string("last", days.last());
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
          out.object(() -> members.accept(value));
        });
    json.writeEndObject();
  }
}
