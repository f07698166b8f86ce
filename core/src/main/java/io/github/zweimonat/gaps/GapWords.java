package io.github.zweimonat.gaps;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Edition;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a report says, in German. */
final class GapWords {
  private static final String LANGUAGE = "de";

  /** As many dates as a sentence names before it says that there are more. */
  private static final int NAMED = 3;

  private final Programme programme;
  private final GapPhrases phrases = GapPhrases.GERMAN;
  private final Words words = Words.of(LANGUAGE, List.of());

  GapWords(Programme programme) {
    this.programme = programme;
  }

  String noDates(boolean onRequest) {
    return phrases.say(onRequest ? "no-dates.on-request" : "no-dates");
  }

  String datesFollow() {
    return phrases.say("no-dates.follow");
  }

  String noMoreDates(LocalDate last) {
    return phrases.say("no-dates.last", words.date(last));
  }

  String ruleEnds(LocalDate last) {
    return phrases.say("rule-ends", words.date(last));
  }

  String draft() {
    return phrases.say("draft");
  }

  String tentative(List<Occurrence> dates) {
    return dates.isEmpty()
        ? phrases.say("tentative.undated")
        : phrases.say("tentative", named(dates, this::when));
  }

  String noPlace() {
    return phrases.say("no-place");
  }

  String noContact() {
    return phrases.say("no-contact");
  }

  String stale(LocalDate updated) {
    return phrases.say("stale", words.date(updated));
  }

  String onHoliday(List<Occurrence> dates, Holidays holidays) {
    return phrases.say(
        "on-holiday",
        named(
            dates,
            date ->
                holidays
                    .on(date)
                    .flatMap(Break.Span::name)
                    .map(name -> phrases.say("date.because", when(date), text(name)))
                    .orElseGet(() -> when(date))));
  }

  String clash(List<Occurrence> dates, Clashes clashes) {
    return phrases.say(
        "clash",
        named(
            dates,
            date -> phrases.say("date.beside", when(date), titles(clashes.with(date), date))));
  }

  /** A message to {@code partner}. */
  String message(Partner partner, List<Gap> gaps, Agenda agenda) {
    String list =
        gaps.stream()
            .map(gap -> phrases.say("message.gap", told(gap)))
            .collect(Collectors.joining());
    String sender =
        programme.contact().flatMap(Contact::name).map(this::text).orElse(text(programme.name()));
    return phrases.say(
        "message", edition(agenda), text(programme.name()), text(partner.name()), list, sender);
  }

  /** The whole report: partner by partner, each with its gaps. */
  String report(GapReport report) {
    StringBuilder text = new StringBuilder();
    text.append(phrases.say("report", text(programme.name()), days(report.window()))).append('\n');
    if (report.partners().isEmpty()) {
      text.append('\n').append(phrases.say("report.none")).append('\n');
    }
    for (PartnerGaps partner : report.partners()) {
      text.append('\n').append(text(partner.partner().name())).append('\n');
      for (Gap gap : partner.gaps()) {
        text.append(phrases.say("report.gap", told(gap))).append('\n');
      }
    }
    return text.toString();
  }

  private String told(Gap gap) {
    return gap.offer()
        .map(offer -> phrases.say("gap.of-offer", text(offer.title()), gap.detail()))
        .orElseGet(() -> phrases.say("gap.of-partner", gap.detail()));
  }

  private String edition(Agenda agenda) {
    String days = days(agenda.window());
    return agenda
        .edition()
        .map(Edition::number)
        .filter(number -> number.isPresent())
        .map(number -> phrases.say("edition", number.getAsInt(), days))
        .orElseGet(() -> phrases.say("window", days));
  }

  private String days(Window window) {
    return window.isTwoMonths()
        ? words.twoMonths(YearMonth.from(window.from()))
        : words.span(window.from(), window.until().minusDays(1));
  }

  private String titles(Collection<Occurrence> others, Occurrence date) {
    return others.stream()
        .map(
            other ->
                other.offer().id().equals(date.offer().id())
                    ? phrases.say("clash.itself")
                    : phrases.say("quoted", text(other.title())))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String more(int count) {
    return GapPhrases.GERMAN.say(count == 1 ? "more.1" : "more", count);
  }

  private static String named(List<Occurrence> dates, Function<Occurrence, String> one) {
    String first = dates.stream().limit(NAMED).map(one).collect(Collectors.joining("; "));
    return dates.size() > NAMED ? first + " " + more(dates.size() - NAMED) : first;
  }

  private String when(Occurrence date) {
    Optional<String> time =
        date.isAllDay() ? Optional.empty() : Optional.of(words.time(date.start().toLocalTime()));
    String day = words.fullDate(date.startDate());
    return time.map(at -> words.get("date-time", day, at)).orElse(day);
  }

  private String text(LocalizedText localized) {
    return programme.translate(localized, LANGUAGE).text().replace('\n', ' ');
  }
}
