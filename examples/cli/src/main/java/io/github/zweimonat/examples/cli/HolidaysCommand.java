package io.github.zweimonat.examples.cli;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.zweimonat.json.ProgrammeWriter;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.BreakDay;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Public holidays, to be put into a document, which then needs no calendar of anybody. */
@Command(
    name = "holidays",
    mixinStandardHelpOptions = true,
    description = "The public holidays of a country or state as an entry for \"breaks\".")
final class HolidaysCommand implements Callable<Integer> {
  /** Languages in which Jollyday names holidays; its English stands for all others. */
  private static final Map<String, Locale> NAMED =
      new TreeMap<>(
          Map.of(
              "de", Locale.GERMAN,
              "el", Locale.forLanguageTag("el"),
              "en", Locale.ROOT, // asked for as English, it would fall back to the default locale
              "fr", Locale.FRENCH,
              "nl", Locale.forLanguageTag("nl"),
              "pt", Locale.forLanguageTag("pt"),
              "sv", Locale.forLanguageTag("sv")));

  /** What all of them are called, where there is a word; each has a name of its own. */
  private static final Map<String, String> ALL = Map.of("de", "Feiertag", "en", "Public holiday");

  private final Console console;

  @Parameters(
      paramLabel = "REGION",
      description = "A country and its parts by ISO 3166, such as DE-NW.")
  private String region = "";

  @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "The day after the last one.")
  private LocalDate until = LocalDate.EPOCH;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Of the names: de (default), el, en, fr, nl, pt or sv; repeatable.")
  private List<String> languages = List.of("de");

  @SuppressWarnings("UnusedVariable") // --at is understood by every command; days are given here
  @Mixin
  private ClockOption clock = new ClockOption();

  HolidaysCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Window window = window();
    languages.forEach(language -> require(language, NAMED.keySet(), "--language"));
    List<String> parts = List.of(region.toLowerCase(Locale.ROOT).split("-", -1));
    List<BreakDay> days =
        calendar(parts)
            .getHolidays(
                window.from(),
                window.until(),
                HolidayType.PUBLIC_HOLIDAY,
                parts.subList(1, parts.size()).toArray(String[]::new))
            .stream()
            .filter(holiday -> window.contains(holiday.getDate()))
            .sorted(Comparator.comparing(Holiday::getDate).thenComparing(Holiday::getPropertiesKey))
            .map(this::day)
            .toList();
    if (days.isEmpty()) {
      throw CommandFailure.wrongUsage(
          "zweimonat: a break has at least one day, but "
              + region
              + " has no holiday in "
              + window);
    }
    Break holidays =
        Break.builder()
            .id("feiertage-" + String.join("-", parts))
            .name(text(language -> Optional.ofNullable(ALL.get(language))))
            .closesAll(true)
            .days(days)
            .build();
    console.print(ProgrammeWriter.fragment(holidays, languages));
    return ExitCode.DONE;
  }

  private Window window() {
    try {
      return Window.between(from, until);
    } catch (IllegalArgumentException reversed) {
      throw CommandFailure.wrongUsage("zweimonat: " + reversed.getMessage());
    }
  }

  private HolidayManager calendar(List<String> parts) {
    require(parts.get(0), HolidayManager.getSupportedCalendarCodes(), "a country");
    HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create(parts.get(0)));
    CalendarHierarchy at = calendar.getCalendarHierarchy();
    for (String part : parts.subList(1, parts.size())) {
      require(part, at.getChildren().keySet(), "a part of " + at.getId());
      at = Objects.requireNonNull(at.getChildren().get(part));
    }
    return calendar;
  }

  private void require(String code, Iterable<String> known, String what) {
    TreeSet<String> sorted = new TreeSet<>();
    known.forEach(one -> sorted.add(one.toLowerCase(Locale.ROOT)));
    if (!sorted.contains(code)) {
      throw CommandFailure.wrongUsage(
          "zweimonat: "
              + what
              + " must be one of "
              + String.join(", ", sorted)
              + ", but is "
              + code);
    }
  }

  private BreakDay day(Holiday holiday) {
    return BreakDay.builder()
        .date(holiday.getDate())
        .name(
            text(
                language ->
                    Optional.of(
                        holiday.getDescription(Objects.requireNonNull(NAMED.get(language))))))
        .build();
  }

  private Optional<LocalizedText> text(Function<String, Optional<String>> in) {
    List<Translation> translations =
        languages.stream()
            .distinct()
            .flatMap(tag -> in.apply(tag).map(name -> Translation.of(tag, name)).stream())
            .toList();
    return translations.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(translations));
  }
}
