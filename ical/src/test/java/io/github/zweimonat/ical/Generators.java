package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Course;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Programmes and windows in the years of both clock changes, with times that stumble over them. */
final class Generators extends DomainContextBase {
  private static final List<String> ZONES =
      List.of(
          "Europe/Berlin",
          "America/New_York",
          "Pacific/Auckland",
          "Asia/Tehran",
          "Africa/Casablanca",
          "Australia/Lord_Howe",
          "Asia/Jerusalem",
          "Etc/UTC");

  private static final LocalDate FIRST = LocalDate.of(2024, 10, 1);

  @Provide
  Arbitrary<Window> windows() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 700), Arbitraries.integers().between(1, 200))
        .as(
            (from, length) ->
                Window.between(FIRST.plusDays(from), FIRST.plusDays((long) from + length)));
  }

  @Provide
  Arbitrary<Programme> programmes() {
    return offer()
        .list()
        .ofMaxSize(4)
        .map(
            offers -> {
              Programme.Builder programme = Programmes.programme();
              for (int i = 0; i < offers.size(); i++) {
                programme.addOffers(offers.get(i).id("offer-" + i).build());
              }
              return programme.build();
            });
  }

  private static Arbitrary<Offer.Builder> offer() {
    Arbitrary<String> title =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(60).filter(Generators::isText);
    Arbitrary<String> description =
        Arbitraries.strings()
            .withChars("a ü;,\\\nب\u0301\u200D😀")
            .ofMinLength(1)
            .ofMaxLength(300)
            .filter(Generators::isText);
    return Combinators.combine(
            title, description, Arbitraries.of(true, false), timed().list().ofMaxSize(2), days())
        .as(
            (name, text, full, schedules, days) -> {
              Offer.Builder offer = full ? Programmes.fullOffer() : Programmes.offer();
              offer.title(LocalizedText.of(name)).description(LocalizedText.of(text));
              for (int i = 0; i < schedules.size(); i++) {
                offer.addSchedules(schedules.get(i).id("s-" + i).build());
              }
              return offer.addSchedules(days.build());
            });
  }

  private static Arbitrary<Schedule.Builder> timed() {
    Arbitrary<LocalDateTime> start =
        Combinators.combine(
                Arbitraries.integers().between(0, 400), Arbitraries.integers().between(0, 95))
            .as((day, quarter) -> FIRST.plusDays(day).atStartOfDay().plusMinutes(quarter * 15L));
    Arbitrary<String> duration = Arbitraries.of("PT0S", "PT45M", "PT2H", "PT8H", "P1D", "P2DT1H");
    Arbitrary<String> rule =
        Arbitraries.of("FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;COUNT=30");
    return Combinators.combine(
            start,
            duration,
            rule,
            Arbitraries.of(ZONES),
            Arbitraries.of(Status.CONFIRMED, Status.CANCELLED),
            Arbitraries.of(true, false))
        .as(
            (from, length, recurrence, zone, status, course) -> {
              Schedule.Builder schedule =
                  Schedule.builder()
                      .start(from)
                      .duration(NominalDuration.parse(length))
                      .recurrenceRule(RecurrenceRule.parse(recurrence))
                      .timeZone(ZoneId.of(zone))
                      .addOverrides(
                          DateOverride.builder()
                              .date(LocalStart.of(from))
                              .start(LocalStart.of(from.plusDays(20).plusMinutes(45)))
                              .status(status)
                              .build());
              return course ? schedule.course(Course.builder().build()) : schedule;
            });
  }

  private static Arbitrary<Schedule.Builder> days() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400), Arbitraries.integers().between(1, 4))
        .as(
            (day, length) ->
                Schedule.builder()
                    .start(LocalStart.of(FIRST.plusDays(day)))
                    .duration(NominalDuration.ofDays(length))
                    .recurrenceRule(RecurrenceRule.parse("FREQ=WEEKLY")));
  }

  private static boolean isText(String text) {
    return !text.isBlank();
  }
}
