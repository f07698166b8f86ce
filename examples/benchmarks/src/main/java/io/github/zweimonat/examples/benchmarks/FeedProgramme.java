package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A programme whose feed of July and August 2025 has {@link #EVENTS} events. Its offers are the
 * sample's, again and again, with everything that they tell (partners, places, contacts,
 * registration, prices), but each has words of its own in title, description and note. They have
 * them in up to five languages; every tenth is only in Ukrainian, Arabic, Persian or English, as
 * its organisers wrote it. Every tenth has a note for its first date. They are read from a
 * document, so that no two share a value.
 */
final class FeedProgramme {
  static final int EVENTS = 1000;

  private static final List<String> OTHER_LANGUAGES = List.of("uk", "ar", "fa", "en");
  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 7, 1, 8, 0);

  /** Starts are so many minutes apart, from eight in the morning on, 24 a day. */
  private static final int MINUTES = 30;

  private static final int DATES_A_DAY = 24;

  private static final int DAYS = 62;

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** How many dates each offer has, one a week. */
  private final int dates;

  private FeedProgramme(int dates) {
    this.dates = dates;
  }

  /** One of so many offers, each with the same number of dates. */
  static Programme of(int offers) {
    return ProgrammeReader.read(new FeedProgramme(EVENTS / offers).document(offers));
  }

  /** The feed of its two months, in its first language. */
  static CalendarFeed feed(Programme programme) {
    return CalendarFeed.of(programme).window(Window.twoMonthsFrom(YearMonth.of(2025, 7)));
  }

  private byte[] document(int count) {
    ObjectNode document = (ObjectNode) mapper.readTree(LargeProgramme.sample());
    List<ObjectNode> scheduled = new ArrayList<>();
    document
        .get("offers")
        .forEach(
            offer -> {
              if (offer.has("schedules") && offer.path("status").asString("").isEmpty()) {
                scheduled.add((ObjectNode) offer);
              }
            });
    ArrayNode offers = mapper.createArrayNode();
    for (int i = 0; i < count; i++) {
      offers.add(offer(scheduled.get(i % scheduled.size()).deepCopy(), i));
    }
    document.set("offers", offers);
    return mapper.writeValueAsBytes(document);
  }

  private ObjectNode offer(ObjectNode offer, int number) {
    offer.put("id", offer.get("id").asString() + "-" + number);
    Optional<String> only =
        number % 10 == 2
            ? Optional.of(OTHER_LANGUAGES.get(number / 10 % OTHER_LANGUAGES.size()))
            : Optional.empty();
    for (String text : List.of("title", "summary", "description")) {
      if (offer.get(text) instanceof ObjectNode translations) {
        only.filter(translations::has).ifPresent(translations::retain);
        own(translations, number);
      }
    }
    int days = DAYS - 7 * (dates - 1); // so that the last date lies within, too
    LocalDateTime start =
        FIRST
            .plusDays(number * 7L % days)
            .plusMinutes((long) MINUTES * (number / days % DATES_A_DAY));
    ObjectNode schedule =
        mapper.createObjectNode().put("start", start.toString()).put("duration", "PT1H30M");
    if (dates > 1) {
      schedule.put("recurrenceRule", "FREQ=WEEKLY;COUNT=" + dates);
    }
    if (number % 10 == 6) {
      ObjectNode override =
          schedule.putArray("overrides").addObject().put("date", start.toString());
      own(override.putObject("note").put("de", "Diesmal im Erdgeschoss, Raum"), number);
    }
    offer.putArray("schedules").add(schedule);
    return offer;
  }

  private static void own(ObjectNode translations, int number) {
    for (String language : List.copyOf(translations.propertyNames())) {
      translations.put(language, translations.get(language).asString() + " " + number);
    }
  }
}
