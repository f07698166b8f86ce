package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes Events (RFC 8984 §5.1). */
final class JsCalendarEventWriter {
  /** Where there is no free place; no property of RFC 8984 says so. */
  static final String FULL = "zweimonat.github.io:full";

  private final JsonGenerator json;
  private final Programme programme;
  private final String language;

  JsCalendarEventWriter(JsonGenerator json, Programme programme, String language) {
    this.json = json;
    this.programme = programme;
    this.language = language;
  }

  /** A schedule with its rule. */
  void series(Offer offer, JsCalendarSeries series) {
    Schedule schedule = series.schedule();
    json.writeStartObject();
    JsCalendarDate planned = JsCalendarDate.asPlanned(programme, offer, schedule);
    common(JsCalendarUid.series(programme, offer, schedule), offer, planned);
    time(schedule, JsCalendarFormat.local(schedule.start()), planned);
    json.writeArrayPropertyStart("recurrenceRules");
    JsCalendarRuleWriter.write(json, series.rule());
    json.writeEndArray();
    new JsCalendarOverridesWriter(this, json, programme, offer, planned).write(series);
    json.writeEndObject();
  }

  /** One date. */
  void single(Occurrence occurrence) {
    json.writeStartObject();
    JsCalendarDate date = JsCalendarDate.of(occurrence);
    common(occurrence.uid(), occurrence.offer(), date);
    String start =
        occurrence.isAllDay()
            ? JsCalendarFormat.local(occurrence.startDate().atStartOfDay())
            : JsCalendarFormat.local(occurrence.start().toLocalDateTime());
    time(occurrence.schedule(), start, date);
    json.writeEndObject();
  }

  private void common(String uid, Offer offer, JsCalendarDate date) {
    String locale = locale(offer);
    JsCalendarTexts texts = new JsCalendarTexts(programme, offer, date);
    Map<String, String> base = texts.in(locale);
    json.writeStringProperty("@type", "Event");
    json.writeStringProperty("uid", uid);
    json.writeStringProperty("updated", JsCalendarFormat.utc(programme.updated(offer)));
    json.writeNumberProperty("sequence", offer.sequence());
    json.writeStringProperty("locale", locale);
    property("title", base.get("title"));
    property("description", base.get("description"));
    date.place().ifPresent(place -> locations(place, base));
    virtualLocations(offer);
    links(offer);
    keywords(offer, locale);
    categories(offer);
    json.writeStringProperty("freeBusyStatus", "free");
    participants(offer, base);
    if (date.status() != Status.CONFIRMED) {
      json.writeStringProperty("status", status(date.status()));
    }
    if (date.full()) {
      json.writeBooleanProperty(FULL, true);
    }
    localizations(texts.localizations(locale));
  }

  /** The language of an Event without its localizations. */
  String locale(Offer offer) {
    return JsCalendarTexts.locale(programme, offer, language);
  }

  private void time(Schedule schedule, String start, JsCalendarDate date) {
    json.writeStringProperty("start", start);
    if (schedule.isAllDay()) {
      json.writeBooleanProperty("showWithoutTime", true);
    } else {
      json.writeStringProperty(
          "timeZone", schedule.timeZone().orElse(programme.timeZone()).getId());
    }
    json.writeStringProperty("duration", date.duration().toString());
  }

  /** The place, under the property's name. */
  void locations(Place place, Map<String, String> texts) {
    String path = "locations/" + place.id() + "/";
    json.writeObjectPropertyStart("locations");
    json.writeObjectPropertyStart(place.id());
    json.writeStringProperty("@type", "Location");
    property("name", texts.get(path + "name"));
    property("description", texts.get(path + "description"));
    place
        .geo()
        .ifPresent(point -> json.writeStringProperty("coordinates", JsCalendarFormat.geo(point)));
    JsCalendarLinks links = new JsCalendarLinks();
    links.add("url", place.url(), "describedby");
    links.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Texts of other languages, under the property's name, where there are any. */
  void localizations(Map<String, Map<String, String>> localizations) {
    if (localizations.isEmpty()) {
      return;
    }
    json.writeObjectPropertyStart("localizations");
    localizations.forEach(
        (tag, texts) -> {
          json.writeObjectPropertyStart(tag);
          texts.forEach(json::writeStringProperty);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private void virtualLocations(Offer offer) {
    offer
        .online()
        .ifPresent(
            uri -> {
              json.writeObjectPropertyStart("virtualLocations");
              json.writeObjectPropertyStart("online");
              json.writeStringProperty("@type", "VirtualLocation");
              json.writeStringProperty("uri", uri.toString());
              json.writeEndObject();
              json.writeEndObject();
            });
  }

  private void links(Offer offer) {
    JsCalendarLinks links = new JsCalendarLinks();
    links.add("url", offer.url(), "describedby");
    links.add("registration", offer.registration().flatMap(Registration::url));
    links.addImage("image", offer.image(), "graphic");
    links.write(json);
  }

  /** The names of the categories are words to find an offer by, like its keywords. */
  private void keywords(Offer offer, String locale) {
    Set<String> words = new LinkedHashSet<>();
    offer.keywords().forEach(keyword -> words.add(programme.translate(keyword, locale).text()));
    categoriesOf(offer)
        .forEach(
            category ->
                category
                    .name()
                    .ifPresent(name -> words.add(programme.translate(name, locale).text())));
    set("keywords", words);
  }

  private void categories(Offer offer) {
    String base = "https://" + programme.domain() + "/categories/";
    set("categories", offer.categories().stream().map(id -> base + id).toList());
    categoriesOf(offer).stream()
        .flatMap(category -> category.color().stream())
        .findFirst()
        .ifPresent(color -> json.writeStringProperty("color", color));
  }

  private List<Category> categoriesOf(Offer offer) {
    return offer.categories().stream().flatMap(id -> programme.category(id).stream()).toList();
  }

  private void participants(Offer offer, Map<String, String> texts) {
    json.writeObjectPropertyStart("participants");
    offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .forEach(partner -> partner(partner, texts));
    offer.contact().ifPresent(contact -> contact(contact, texts));
    json.writeEndObject();
  }

  private void partner(Partner partner, Map<String, String> texts) {
    startParticipant(partner.id(), texts, partner.email());
    json.writeStringProperty("kind", "group");
    set("roles", List.of("owner"));
    JsCalendarLinks links = new JsCalendarLinks();
    links.add("url", partner.url(), "describedby");
    links.addImage("logo", partner.logo(), "badge");
    links.write(json);
    json.writeEndObject();
  }

  private void contact(Contact contact, Map<String, String> texts) {
    startParticipant(JsCalendarTexts.CONTACT, texts, contact.email());
    set("roles", List.of("contact"));
    json.writeEndObject();
  }

  private void startParticipant(String id, Map<String, String> texts, Optional<String> email) {
    json.writeObjectPropertyStart(id);
    json.writeStringProperty("@type", "Participant");
    property("name", texts.get("participants/" + id + "/name"));
    property("description", texts.get("participants/" + id + "/description"));
    email.ifPresent(address -> json.writeStringProperty("email", address));
  }

  private void set(String name, Collection<String> members) {
    if (!members.isEmpty()) {
      json.writeObjectPropertyStart(name);
      members.forEach(member -> json.writeBooleanProperty(member, true));
      json.writeEndObject();
    }
  }

  private void property(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  static String status(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  /** Where a start on the wall really is, on the same wall: out of a gap, at the first of two. */
  static String shifted(LocalStart start, ZoneId zone) {
    return JsCalendarFormat.local(
        start.isDate()
            ? start.dateTime()
            : ZonedDateTime.ofLocal(start.dateTime(), zone, null).toLocalDateTime());
  }
}
