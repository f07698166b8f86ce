package io.github.zweimonat.ical;

import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/** What a single date says differently from its series: title, place, status, and what to know. */
final class OverrideTexts {
  /** What a document has for the offer as a whole only. */
  private static final List<String> OF_THE_OFFER = List.of("URL", "CATEGORIES");

  private final FeedCalendar calendar;
  private final FeedPlaces places;

  OverrideTexts(FeedCalendar calendar, FeedPlaces places) {
    this.calendar = calendar;
    this.places = places;
  }

  /** Tells {@code date} what {@code event} says otherwise than {@code series}. */
  void tell(ReadComponent event, ReadComponent series, DateOverride.Builder date) {
    refusePrivate(event);
    different(event, series, "SUMMARY").map(OverrideTexts::oneLine).ifPresent(date::title);
    different(event, series, "DESCRIPTION").ifPresent(date::note);
    places
        .of(event)
        .filter(place -> !places.of(series).equals(Optional.of(place)))
        .ifPresent(date::place);
    Status status = status(event);
    if (status != status(series)) {
      date.status(status);
    }
    for (String name : OF_THE_OFFER) {
      if (different(event, series, name).isPresent()) {
        calendar
            .notes()
            .leftOut(
                event.property(name).orElseThrow(),
                "a single date has none of its own; that of the series is kept");
      }
    }
  }

  /** As STATUS says; what a calendar that cancels tells is cancelled. */
  Status status(ReadComponent event) {
    Optional<ReadProperty> property = event.property("STATUS");
    return calendar.cancels()
        ? Status.CANCELLED
        : switch (property.map(ReadProperty::word).orElse("CONFIRMED")) {
          case "CONFIRMED" -> Status.CONFIRMED;
          case "TENTATIVE" -> Status.TENTATIVE;
          case "CANCELLED", "CANCELED" -> Status.CANCELLED;
          default ->
              throw new NotSure(
                  property.orElseThrow(),
                  "STATUS must be CONFIRMED, TENTATIVE or CANCELLED, but is "
                      + property.orElseThrow().value());
        };
  }

  /** Refuses what is not for everybody's eyes. */
  static void refusePrivate(ReadComponent event) {
    event
        .property("CLASS")
        .filter(property -> !property.word().equals("PUBLIC") && !property.word().isEmpty())
        .ifPresent(
            property -> {
              throw new NotSure(property, "it is not for the public, but " + property.word());
            });
  }

  private static Optional<LocalizedText> different(
      ReadComponent event, ReadComponent series, String name) {
    String usual = text(series, name).orElse("");
    return text(event, name).filter(text -> !text.equals(usual)).map(LocalizedText::of);
  }

  /** The text of a property; empty if it is blank. */
  static Optional<String> text(ReadComponent event, String name) {
    return event
        .property(name)
        .map(it -> HtmlEntities.replaced(it.text()).strip())
        .filter(text -> !text.isEmpty());
  }

  private static LocalizedText oneLine(LocalizedText text) {
    return LocalizedText.of(oneLine(text.toString()));
  }

  static String oneLine(String text) {
    return String.join(" ", text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList());
  }
}
