package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists as partners send them, with the oddities of offices and of their programs, import without a
 * wrong date; every cell that is not read is named. What must come of each stands beside it.
 */
class PartnersListsTest {
  private static final Path FOLDER = Path.of("src/test/resources/lists");
  private static final String EMPTY = FOLDER.resolve("empty.json").toString();
  private static final Pattern CELL = Pattern.compile("\\(([A-Z]+\\d+)\\): left out: ");
  private static final Pattern ROW = Pattern.compile("row (\\d+): left out: ");

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d.*\\.(csv|tsv|xlsx)"))
          .sorted()
          .toList();
    }
  }

  private static List<String> expected(Path list, String what) throws IOException {
    String name = list.getFileName().toString();
    Path table = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
    return Files.readAllLines(table).stream()
        .filter(line -> line.startsWith(what))
        .map(line -> line.substring(what.length()))
        .toList();
  }

  private static CommandRun imported(Path list, String into) {
    return CommandRun.of("import", list.toString(), "--partner", "verein", "--into", into);
  }

  private static Programme programme(CommandRun run) {
    return ProgrammeReader.read(run.out().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void import_listOfAPartner_hasItsDatesAndNoOthers(Path list) throws IOException {
    Programme programme = programme(imported(list, EMPTY));
    Window years = Window.between(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    assertThat(Agenda.of(programme, years).occurrences())
        .extracting(PartnersListsTest::line)
        .containsExactlyInAnyOrderElementsOf(
            expected(list, "2").stream().map("2"::concat).toList());
    assertThat(Agenda.of(programme, years).undated())
        .extracting(offer -> offer.title() + at(offer.place().flatMap(programme::place)))
        .containsExactlyInAnyOrderElementsOf(expected(list, "undated "));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void import_listOfAPartner_namesEachCellThatIsNotRead(Path list) throws IOException {
    CommandRun run = imported(list, EMPTY);
    List<String> cells = run.err().lines().flatMap(PartnersListsTest::leftOut).toList();
    List<String> expected =
        expected(list, "left out ").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .toList();
    assertThat(cells).as(run.err()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(run.exitCode()).isEqualTo(expected.isEmpty() ? ExitCode.DONE : ExitCode.LEFT_OUT);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void import_regularDates_areProposedAsRulesAndTold(Path list) throws IOException {
    List<String> expected = expected(list, "rule ");
    CommandRun run = imported(list, EMPTY);
    List<RecurrenceRule> rules =
        programme(run).offers().stream()
            .flatMap(offer -> offer.schedules().stream())
            .flatMap(schedule -> schedule.recurrenceRule().stream())
            .toList();
    rules.forEach(rule -> assertThat(run.err()).contains("this rule is proposed: " + rule));
    if (!expected.isEmpty()) {
      assertThat(rules)
          .containsExactlyElementsOf(
              expected.stream()
                  .map(line -> RecurrenceRule.parse(line.substring(line.indexOf(' ') + 1)))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void import_sameListAgain_changesNothing(Path list, @TempDir Path folder) throws IOException {
    CommandRun once = imported(list, EMPTY);
    Path document = Files.writeString(folder.resolve("document.json"), once.out());
    CommandRun twice = imported(list, document.toString());
    assertThat(twice.out()).isEqualTo(once.out());
    assertThat(twice.err().lines()).allMatch(line -> line.startsWith(list.toString()));
    assertThat(twice.exitCode()).isEqualTo(once.exitCode());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void import_withoutADocument_isThePartOfItThatIsNew(Path list) {
    CommandRun part = CommandRun.of("import", list.toString(), "--partner", "verein");
    CommandRun whole = imported(list, EMPTY);
    assertThat(part.out()).startsWith("{\n  \"offers\": [\n");
    assertThat(part.exitCode()).isEqualTo(whole.exitCode());
    for (Offer offer : programme(whole).offers()) {
      assertThat(part.out()).contains("\"id\": \"" + offer.id() + "\"");
    }
  }

  private static String line(Occurrence date) {
    return (date.isAllDay()
            ? date.startDate() + " " + date.endDate()
            : date.start().toLocalDateTime() + " " + date.end().toLocalDateTime())
        + " "
        + date.status().name().toLowerCase(Locale.ROOT)
        + " "
        + date.title()
        + at(date.place())
        + (date.isFull() ? " full" : "");
  }

  private static String at(Optional<Place> place) {
    return place.map(it -> " @ " + it.name()).orElse("");
  }

  private static Stream<String> leftOut(String line) {
    if (line.contains("left out: the sheet ")) {
      return Stream.of("sheet");
    }
    return Stream.concat(
        CELL.matcher(line).results().map(it -> it.group(1)),
        ROW.matcher(line).results().map(it -> it.group(1)));
  }
}
