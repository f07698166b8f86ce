package io.github.zweimonat.examples.cli.verify;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.Recurrence;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random programmes and windows, close to each other and to changes of the clocks, so that what is
 * hard happens often.
 */
final class Generators extends DomainContextBase {
  private static final List<List<String>> LANGUAGES =
      List.of(
          List.of("de", "en", "fa"),
          List.of("ar", "uk"),
          List.of("en"),
          List.of("de-simple", "so"),
          List.of("tr", "fr"),
          List.of("ku", "ps", "ru"));

  /** Changes by an hour, by half an hour, at midnight, by a whole day long ago, and none. */
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "Europe/Berlin",
          "America/New_York",
          "America/Havana",
          "Australia/Lord_Howe",
          "Pacific/Apia",
          "Africa/Casablanca",
          "Asia/Tehran",
          "UTC");

  private static final List<String> DAYS =
      List.of(
          "2025-03-28",
          "2025-03-30",
          "2025-04-05",
          "2025-10-24",
          "2025-10-25",
          "2025-10-26",
          "2025-11-01",
          "2025-12-30",
          "2026-02-28",
          "2026-03-08",
          "2026-03-29",
          "2025-03-09");

  private static final List<String> TIMES =
      List.of(
          "00:00",
          "00:30",
          "01:30",
          "01:45",
          "02:00",
          "02:15",
          "02:30",
          "09:00",
          "16:00",
          "23:30",
          "18:05:30");

  private static final List<String> RULES =
      List.of(
          "FREQ=WEEKLY",
          "FREQ=WEEKLY;COUNT=6",
          "FREQ=WEEKLY;BYDAY=TU,TH,SA",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
          "FREQ=DAILY",
          "FREQ=DAILY;INTERVAL=3;COUNT=40",
          "FREQ=DAILY;BYDAY=SA,SU;BYMONTH=3,10",
          "FREQ=DAILY;UNTIL=20251026T011500Z",
          "FREQ=DAILY;UNTIL=20260329T021500",
          "FREQ=MONTHLY",
          "FREQ=MONTHLY;BYDAY=-1SU",
          "FREQ=MONTHLY;BYDAY=1SA,3SA;COUNT=9",
          "FREQ=MONTHLY;BYMONTHDAY=-1,15",
          "FREQ=MONTHLY;BYMONTHDAY=26,30",
          "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1,2",
          "FREQ=YEARLY",
          "FREQ=YEARLY;BYMONTHDAY=26,29",
          "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
          "FREQ=YEARLY;BYMONTH=3,10;BYMONTHDAY=26,29",
          "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU,1SU;BYSETPOS=1",
          "FREQ=YEARLY;BYWEEKNO=13,43",
          "FREQ=YEARLY;BYYEARDAY=-66,88,100",
          "FREQ=HOURLY;INTERVAL=7;BYMONTH=3,10",
          "FREQ=MINUTELY;INTERVAL=20;BYHOUR=1,2,3;BYDAY=SU;UNTIL=20260329T011000Z");

  private static final List<String> DAY_RULES =
      List.of(
          "FREQ=WEEKLY",
          "FREQ=WEEKLY;INTERVAL=2;COUNT=7",
          "FREQ=MONTHLY;BYDAY=2TU;COUNT=30",
          "FREQ=DAILY;UNTIL=20260401",
          "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25,26");

  /** What texts are made of; each of them was trouble for somebody. */
  private static final List<String> PIECES =
      List.of(
          "Rad",
          "Straße",
          "Zoe\u0301",
          "عنوان",
          "ברוך",
          "👩‍👩‍👧",
          "🇺🇦",
          "a, b; c\\d\\n",
          "\n",
          " · ",
          "\"q\"",
          "</script>",
          "\u2067rtl\u2069",
          "\u2068",
          "\u200f",
          "\u2028",
          "\t",
          "  ",
          ": ",
          "{0} %s",
          "7. Juli 2025 16:00",
          "(x)",
          "Termin 3",
          "ausgebucht",
          "Hinweis: ",
          "Ort",
          "Abgesagt: ",
          "x".repeat(90));

  /** Texts of editors that say themselves what an output would say. */
  private static final List<String> WORDS_OF_OURS =
      List.of("ausgebucht", "Abgesagt: Rad", "noch nicht sicher");

  @Provide
  Arbitrary<Programme> programmes() {
    return Arbitraries.randoms().map(Generators::programme);
  }

  @Provide
  Arbitrary<Window> windows() {
    return Arbitraries.randoms().map(Generators::window);
  }

  static Window window(Random random) {
    LocalDate from = day(random).minusDays(random.nextInt(40));
    return Window.between(from, from.plusDays(1 + random.nextInt(70)));
  }

  static Programme programme(Random random) {
    List<String> languages = one(LANGUAGES, random);
    ZoneId zone = ZoneId.of(one(ZONES, random));
    Programme.Builder programme =
        Programme.builder()
            .id("p")
            .domain("d.example")
            .name(text(languages, random))
            .timeZone(zone)
            .languages(languages)
            .updated(Instant.parse("2025-07-01T08:00:00Z"))
            .addPartners(
                Partner.builder().id("a").name(text(languages, random)).build(),
                Partner.builder()
                    .id("b")
                    .name(text(languages, random))
                    .shortName(text(languages, random))
                    .build())
            .addPlaces(place("x", languages, random), place("y", languages, random))
            .addBreaks(
                Break.builder()
                    .id("zu")
                    .closesAll(true)
                    .addDays(BreakDay.builder().date(day(random)).build())
                    .build(),
                holidays(day(random), random.nextInt(20)));
    for (int i = 0; i < 3; i++) {
      programme.addOffers(offer("o" + i, zone, languages, random));
    }
    return programme.build();
  }

  private static Break holidays(LocalDate first, int more) {
    return Break.builder().id("ferien").first(first).last(first.plusDays(more)).build();
  }

  private static Place place(String id, List<String> languages, Random random) {
    // Never only "Termin 3": in a text nobody could tell such a place from a number.
    Place.Builder place = Place.builder().id(id).name(text("Haus ", languages, random));
    if (random.nextBoolean()) {
      place.address(Address.builder().street(one(PIECES, random)).city("Münster").build());
    }
    return place.build();
  }

  private static Offer offer(String id, ZoneId zone, List<String> languages, Random random) {
    Offer.Builder offer =
        Offer.builder()
            .id(id)
            .title(text(languages, random))
            .addPartners("a")
            .status(one(List.of(Status.values()), random));
    if (random.nextBoolean()) {
      offer.addPartners("b").place("x").availability(Availability.ON_REQUEST);
    }
    if (random.nextBoolean()) {
      offer.online(URI.create("https://d.example/"));
    }
    if (random.nextBoolean()) {
      offer.description(text(languages, random));
    }
    if (random.nextBoolean()) {
      offer.summary(text(languages, random));
    }
    offer.addSchedules(schedule(random.nextBoolean() ? "s" : "", zone, languages, random));
    if (random.nextBoolean()) {
      offer.addSchedules(schedule("t", zone, languages, random));
    }
    return offer.build();
  }

  private static Schedule schedule(
      String id, ZoneId programmeZone, List<String> languages, Random random) {
    boolean allDay = random.nextInt(4) == 0;
    boolean hasZone = !allDay && random.nextInt(3) > 0;
    ZoneId zone = hasZone ? ZoneId.of(one(ZONES, random)) : programmeZone;
    Zones zones = new Zones(zone, programmeZone);
    LocalStart start = start(allDay, zones, random);
    Schedule.Builder schedule = Schedule.builder();
    TreeSet<LocalStart> dates = new TreeSet<>();
    boolean isCourse = true;
    if (random.nextInt(4) > 0) {
      RecurrenceRule rule = RecurrenceRule.parse(one(allDay ? DAY_RULES : RULES, random));
      List<LocalStart> planned = planned(rule, start, zone);
      if (!planned.isEmpty()) {
        start = planned.get(0);
        schedule.recurrenceRule(rule);
        isCourse = !rule.frequency().isSubDaily();
        dates.addAll(planned);
      }
    }
    dates.add(start);
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalStart added = start(allDay, zones, random);
      dates.add(added);
      schedule.addAdditionalDates(added);
    }
    List<LocalStart> all = List.copyOf(dates);
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalStart date = one(all, random);
      schedule.addExceptDates(random.nextBoolean() ? date : LocalStart.of(date.date()));
    }
    List<LocalStart> leftOut =
        all.stream().filter(date -> !atItsRealTime(date, zone).equals(date)).toList();
    for (int i = random.nextInt(8); i > 0; i--) {
      boolean hard = !leftOut.isEmpty() && random.nextBoolean();
      LocalStart date = one(hard ? leftOut : all, random);
      if (dates.remove(date)) {
        schedule.addOverrides(override(date, zones, languages, random));
      }
    }
    if (!id.isEmpty()) {
      schedule.id(id);
    }
    if (hasZone) {
      schedule.timeZone(zone);
    }
    if (isCourse && random.nextInt(3) == 0) {
      schedule.course(Course.builder().build());
    }
    if (random.nextInt(3) == 0) {
      schedule.addBreaks("ferien");
    }
    if (random.nextInt(3) == 0) {
      schedule.addOpenDuring("zu");
    }
    return schedule.start(start).duration(duration(allDay, random)).build();
  }

  private static List<LocalStart> planned(RecurrenceRule rule, LocalStart start, ZoneId zone) {
    try {
      return Recurrence.of(rule, start, zone).first(100);
    } catch (IllegalArgumentException noDates) {
      return List.of();
    }
  }

  private static DateOverride override(
      LocalStart date, Zones zones, List<String> languages, Random random) {
    DateOverride.Builder override = DateOverride.builder().date(date).full(random.nextInt(4) == 0);
    boolean leftOut = !atItsRealTime(date, zones.own()).equals(date);
    if (random.nextInt(leftOut ? 2 : 3) == 0) {
      override.start(
          switch (random.nextInt(3)) {
            case 0 -> start(date.isDate(), zones, random);
            case 1 -> later(date, random);
            default -> atItsRealTime(date, zones.own());
          });
    }
    if (random.nextInt(3) == 0) {
      override.status(one(List.of(Status.CANCELLED, Status.CONFIRMED, Status.TENTATIVE), random));
    }
    if (random.nextInt(4) == 0) {
      override.duration(duration(date.isDate(), random));
    }
    if (random.nextInt(4) == 0) {
      override.place("y");
    }
    if (random.nextInt(4) == 0) {
      override.title(text(languages, random));
    }
    if (random.nextInt(3) == 0) {
      override.note(text(languages, random));
    }
    return override.build();
  }

  /** Some half hours or days later, often past its neighbours. */
  private static LocalStart later(LocalStart date, Random random) {
    return date.isDate()
        ? LocalStart.of(date.date().plusDays(random.nextInt(20) - 5L))
        : LocalStart.of(date.dateTime().plusMinutes(30L * (random.nextInt(900) - 200)));
  }

  /** The same, or where a change of the clocks leaves it out, when it is anyway. */
  private static LocalStart atItsRealTime(LocalStart date, ZoneId zone) {
    return date.isDate() ? date : LocalStart.of(date.dateTime().atZone(zone).toLocalDateTime());
  }

  private static NominalDuration duration(boolean allDay, Random random) {
    return NominalDuration.parse(
        one(
            allDay
                ? List.of("P1D", "P3D")
                : List.of("PT0S", "PT30M", "PT1H", "PT90M", "PT24H", "P1D", "P1DT2H", "P9D"),
            random));
  }

  private static LocalStart start(boolean allDay, Zones zones, Random random) {
    LocalDate day = day(random);
    if (allDay) {
      return LocalStart.of(day);
    }
    return LocalStart.of(
        random.nextBoolean()
            ? LocalDateTime.of(day, LocalTime.parse(one(TIMES, random)))
            : zones.nearAChange(random));
  }

  /** The zone of a schedule, and that of its programme. */
  private record Zones(ZoneId own, ZoneId ofProgramme) {
    /**
     * Within an hour or so of a change of the clocks, in which a time is left out or comes twice.
     */
    LocalDateTime nearAChange(Random random) {
      Instant season =
          Instant.parse(one(List.of("2025-02-01T00:00:00Z", "2025-09-01T00:00:00Z"), random));
      boolean ofOwn = random.nextBoolean();
      ZoneOffsetTransition change = (ofOwn ? own : ofProgramme).getRules().nextTransition(season);
      long minutes = 15L * (random.nextInt(14) - 6);
      if (change == null) {
        return LocalDateTime.parse("2025-10-25T02:30");
      }
      return ofOwn
          ? change.getDateTimeBefore().plusMinutes(minutes)
          : LocalDateTime.ofInstant(change.getInstant(), own).plusMinutes(minutes);
    }
  }

  private static LocalDate day(Random random) {
    return LocalDate.parse(one(DAYS, random))
        .plusDays(random.nextInt(3) == 0 ? random.nextInt(9) : 0);
  }

  private static LocalizedText text(List<String> languages, Random random) {
    return text("", languages, random);
  }

  private static LocalizedText text(String before, List<String> languages, Random random) {
    Optional<LocalizedText> text = Optional.empty();
    for (String language : languages) {
      if (text.isEmpty() || random.nextBoolean()) {
        String words = before + words(random);
        text =
            Optional.of(
                text.map(some -> some.and(language, words))
                    .orElseGet(() -> LocalizedText.of(language, words)));
      }
    }
    return text.orElseThrow();
  }

  private static String words(Random random) {
    if (random.nextInt(6) == 0) {
      return one(WORDS_OF_OURS, random);
    }
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      words.add(one(PIECES, random));
    }
    String text = String.join(random.nextBoolean() ? " " : "", words);
    return text.isBlank() ? "Titel" : text;
  }

  private static <T> T one(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
