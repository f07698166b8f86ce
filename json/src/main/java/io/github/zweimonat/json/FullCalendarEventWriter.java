package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes events as FullCalendar parses them. */
final class FullCalendarEventWriter {
  private final JsonGenerator json;
  private final Programme programme;
  private final String language;
  private final Words words;

  FullCalendarEventWriter(JsonGenerator json, Programme programme, String language) {
    this.json = json;
    this.programme = programme;
    this.language = language;
    this.words = Words.of(language, programme.languages());
  }

  void write(Occurrence occurrence) {
    Offer offer = occurrence.offer();
    Translation title = programme.translate(occurrence.title(), language);
    json.writeStartObject();
    json.writeStringProperty("id", occurrence.uid());
    json.writeStringProperty(
        "groupId", offer.id() + occurrence.schedule().id().map(id -> "." + id).orElse(""));
    json.writeStringProperty("title", title.text());
    times(occurrence);
    offer.url().ifPresent(url -> json.writeStringProperty("url", url.toString()));
    strings("classNames", classNames(occurrence));
    json.writeStringProperty("display", "block");
    color(offer)
        .ifPresent(
            color -> {
              json.writeStringProperty("color", color);
              json.writeStringProperty("textColor", FullCalendarColors.textOn(color));
            });
    json.writeObjectPropertyStart("extendedProps");
    extended(occurrence);
    json.writeStringProperty("language", title.language());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Without an end where it has no length: FullCalendar ignores an end that is not later. */
  private void times(Occurrence occurrence) {
    boolean allDay = occurrence.isAllDay();
    json.writeStringProperty(
        "start",
        allDay ? occurrence.startDate().toString() : DateTimes.withOffset(occurrence.start()));
    if (occurrence.endSecond() > occurrence.startSecond()) {
      json.writeStringProperty(
          "end", allDay ? occurrence.endDate().toString() : DateTimes.withOffset(occurrence.end()));
    }
    json.writeBooleanProperty("allDay", allDay);
  }

  private static List<String> classNames(Occurrence occurrence) {
    List<String> names = new ArrayList<>();
    if (occurrence.isCancelled()) {
      names.add("zw-cancelled");
    }
    if (occurrence.status() == Status.TENTATIVE) {
      names.add("zw-tentative");
    }
    if (occurrence.isMoved()) {
      names.add("zw-moved");
    }
    if (occurrence.isFull()) {
      names.add("zw-full");
    }
    return names;
  }

  private void extended(Occurrence occurrence) {
    Offer offer = occurrence.offer();
    json.writeStringProperty("offer", offer.id());
    nullable("schedule", occurrence.schedule().id());
    json.writeStringProperty("recurrenceId", occurrence.planned().toString());
    nullable(
        "timeZone",
        occurrence.isAllDay() ? Optional.empty() : Optional.of(occurrence.timeZone().getId()));
    json.writeStringProperty("status", occurrence.status().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("moved", occurrence.isMoved());
    json.writeBooleanProperty("full", occurrence.isFull());
    course(occurrence);
    place(occurrence.place());
    partners(offer);
    strings("categories", offer.categories());
    nullable("online", offer.online().map(Object::toString));
    nullable("summary", offer.summary().map(this::text));
    nullable("note", occurrence.note().map(this::text));
    strings("remarks", remarks(occurrence));
  }

  private void course(Occurrence occurrence) {
    if (occurrence.courseNumber().isEmpty()) {
      json.writeNullProperty("course");
      return;
    }
    json.writeObjectPropertyStart("course");
    json.writeNumberProperty("number", occurrence.courseNumber().getAsInt());
    if (occurrence.courseLength().isPresent()) {
      json.writeNumberProperty("of", occurrence.courseLength().getAsInt());
    }
    occurrence
        .schedule()
        .course()
        .ifPresent(course -> json.writeStringProperty("joining", joining(course)));
    json.writeEndObject();
  }

  private static String joining(Course course) {
    return switch (course.joining()) {
      case FROM_START -> "from-start";
      case ANY_TIME -> "any-time";
    };
  }

  private void place(Optional<Place> place) {
    if (place.isEmpty()) {
      json.writeNullProperty("place");
      return;
    }
    json.writeObjectPropertyStart("place");
    json.writeStringProperty("id", place.get().id());
    json.writeStringProperty("name", text(place.get().name()));
    place.get().address().ifPresent(address -> json.writeStringProperty("address", address.line()));
    json.writeEndObject();
  }

  private void partners(Offer offer) {
    json.writeArrayPropertyStart("partners");
    offer.partners().stream()
        .flatMap(id -> programme.partner(id).stream())
        .forEach(
            partner -> {
              json.writeStartObject();
              json.writeStringProperty("id", partner.id());
              json.writeStringProperty("name", text(partner.name()));
              json.writeEndObject();
            });
    json.writeEndArray();
  }

  /** What the class names say, in words. */
  private List<String> remarks(Occurrence occurrence) {
    List<String> remarks = new ArrayList<>();
    if (occurrence.isCancelled()) {
      remarks.add(words.get("cancelled"));
    }
    if (occurrence.status() == Status.TENTATIVE) {
      remarks.add(words.get("tentative"));
    }
    if (occurrence.isMoved()) {
      remarks.add(words.get("moved", planned(occurrence.planned())));
    }
    if (occurrence.isFull()) {
      remarks.add(words.get("full"));
    }
    return remarks;
  }

  private String planned(LocalStart start) {
    String date = words.date(start.date());
    return start.time().map(time -> date + ", " + words.time(time)).orElse(date);
  }

  /** The colour of its first category that has one. */
  private Optional<String> color(Offer offer) {
    return offer.categories().stream()
        .flatMap(id -> programme.category(id).stream())
        .map(Category::color)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private String text(LocalizedText text) {
    return programme.translate(text, language).text();
  }

  private void nullable(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
