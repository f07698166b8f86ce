package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Writes the occurrences of an agenda: by far the most of it. What dates share is therefore chosen
 * and encoded once, for an offer in {@link OfferParts}, for a zone in {@link ZoneText}; what no two
 * share, identities and times, goes digit by digit into one {@link AsciiText}.
 */
final class OccurrenceWriter {
  private static final SerializedString UID = new SerializedString("uid");
  private static final SerializedString OFFER = new SerializedString("offer");
  private static final SerializedString SCHEDULE = new SerializedString("schedule");
  private static final SerializedString RECURRENCE_ID = new SerializedString("recurrenceId");
  private static final SerializedString ALL_DAY = new SerializedString("allDay");
  private static final SerializedString START = new SerializedString("start");
  private static final SerializedString END = new SerializedString("end");
  private static final SerializedString TIME_ZONE = new SerializedString("timeZone");
  private static final SerializedString STATUS = new SerializedString("status");
  private static final SerializedString MOVED = new SerializedString("moved");
  private static final SerializedString FULL = new SerializedString("full");
  private static final SerializedString COURSE = new SerializedString("course");
  private static final SerializedString TITLE = new SerializedString("title");
  private static final SerializedString PARTNERS = new SerializedString("partners");
  private static final SerializedString PLACE = new SerializedString("place");
  private static final SerializedString CATEGORIES = new SerializedString("categories");
  private static final SerializedString NOTE = new SerializedString("note");
  private static final Map<Status, SerializedString> STATUSES = statuses();

  private final LocalizedWriter out;
  private final JsonGenerator json;
  private final Mentions mentions;
  private final SerializableString domain;
  private final AsciiText text = new AsciiText();
  private final Map<ZoneId, ZoneText> zones = new HashMap<>();

  OccurrenceWriter(Programme programme, LocalizedWriter out, Mentions mentions) {
    this.out = out;
    this.json = out.json();
    this.mentions = mentions;
    this.domain = new SerializedString(programme.domain());
  }

  private static Map<Status, SerializedString> statuses() {
    Map<Status, SerializedString> words = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      words.put(status, new SerializedString(Words.of(status)));
    }
    return words;
  }

  void write(Occurrence occurrence) {
    OfferParts offer = mentions.offer(occurrence.offer());
    Optional<DateOverride> override = occurrence.override();
    out.start();
    identity(occurrence, offer);
    times(occurrence);
    json.writeName(STATUS);
    json.writeString(STATUSES.get(occurrence.status()));
    json.writeName(MOVED);
    json.writeBoolean(occurrence.isMoved());
    json.writeName(FULL);
    json.writeBoolean(occurrence.isFull());
    json.writeName(COURSE);
    course(occurrence);
    out.text(TITLE, override.flatMap(DateOverride::title).map(out::choose).orElse(offer.title()));
    strings(PARTNERS, offer.partners());
    place(override.flatMap(DateOverride::place), offer);
    strings(CATEGORIES, offer.categories());
    note(occurrence.note());
    out.end();
  }

  private void identity(Occurrence occurrence, OfferParts offer) {
    Optional<String> schedule = occurrence.schedule().id();
    text.clear().add(offer.id());
    if (schedule.isPresent()) {
      text.add('.').add(schedule.get());
    }
    json.writeName(UID);
    text.add('-').basic(occurrence.planned()).add('@').add(domain).writeTo(json);
    json.writeName(OFFER);
    json.writeString(offer.id());
    json.writeName(SCHEDULE);
    json.writeString(schedule.orElse(null));
    json.writeName(RECURRENCE_ID);
    text.clear().start(occurrence.planned()).writeTo(json);
  }

  private void times(Occurrence occurrence) {
    boolean allDay = occurrence.isAllDay();
    json.writeName(ALL_DAY);
    json.writeBoolean(allDay);
    if (allDay) {
      json.writeName(START);
      text.clear().date(occurrence.startDate()).writeTo(json);
      json.writeName(END);
      text.clear().date(occurrence.endDate()).writeTo(json);
      json.writeName(TIME_ZONE);
      json.writeNull();
      return;
    }
    ZoneText zone = zones.computeIfAbsent(occurrence.timeZone(), ZoneText::new);
    instant(START, occurrence.startSecond(), zone);
    instant(END, occurrence.endSecond(), zone);
    json.writeName(TIME_ZONE);
    json.writeString(zone.id());
  }

  private void instant(SerializableString name, long second, ZoneText zone) {
    json.writeName(name);
    text.clear().instant(second, zone.offset(second)).writeTo(json);
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

  private void strings(SerializableString name, List<SerializableString> values) {
    json.writeName(name);
    json.writeStartArray();
    for (SerializableString value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void place(Optional<String> elsewhere, OfferParts offer) {
    json.writeName(PLACE);
    if (elsewhere.isPresent()) {
      mentions.place(elsewhere.get());
      json.writeString(elsewhere.get());
    } else if (offer.place().isPresent()) {
      json.writeString(offer.place().get());
    } else {
      json.writeNull();
    }
  }

  private void note(Optional<LocalizedText> note) {
    if (note.isPresent()) {
      out.text("note", note.get());
    } else {
      json.writeName(NOTE);
      json.writeNull();
    }
  }
}
