package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Stamps;
import io.github.zweimonat.changes.AgendaChanges;
import io.github.zweimonat.changes.Change;
import io.github.zweimonat.changes.ChangeKind;
import io.github.zweimonat.ical.CalendarFeed;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ProgrammeWriter;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From one edition of the sample to the next: changes, stamps and feeds tell one story. */
class StoryTest {
  private static final Path EDITION_2 = StoryEdits.FOLDER.resolve("edition-2.json");
  private static final Path PAGE = StoryEdits.FOLDER.resolve("README.md");
  private static final Instant AT = Instant.parse("2025-08-25T08:00:00Z");
  private static final Window AUTUMN = Window.twoMonthsFrom(YearMonth.of(2025, 9));
  private static final Pattern COMMAND =
      Pattern.compile("```console\n\\$ examples/zweimonat ([^\n]+)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern EVENT =
      Pattern.compile("BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", Pattern.DOTALL);

  private final StoryEdits edits = new StoryEdits();
  private final Programme edition1 = ProgrammeReader.read(CommandRun.SAMPLE);
  private final Programme edited = read(edits.madeIn(CommandRun.SAMPLE));
  private final Stamps stamps = Stamps.of(edition1, edited, AT);
  private final Programme edition2 = stamps.programme();
  private final List<Change> changes = AgendaChanges.of(edition1, edition2, AUTUMN).changes();

  private static Programme read(String document) {
    ReadResult result = ProgrammeReader.check(document.getBytes(StandardCharsets.UTF_8));
    assertThat(result.problems()).isEmpty();
    return result.programme().orElseThrow();
  }

  @Test
  void editionTwo_isTheSampleWithTheEditsMadeAndStamped() throws IOException {
    byte[] document = ProgrammeWriter.publication(edition2).bytes();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(EDITION_2, document);
    }

    assertThat(EDITION_2).hasBinaryContent(document);
  }

  @Test
  void changes_areWhatAReaderWouldSay() {
    assertThat(edits.size()).isGreaterThan(20);
    assertThat(changes.stream().map(StoryTest::told))
        .containsExactlyInAnyOrderElementsOf(edits.told());
    assertThat(changes.stream().map(Change::kind).distinct()).containsExactly(ChangeKind.values());
  }

  private static String told(Change change) {
    return change.kind().key() + " " + change.offer().or(change::partner).orElseThrow();
  }

  @Test
  void changes_betweenTheTextsOfTheEditor_areThoseOfTheStampedOnes() {
    assertThat(AgendaChanges.of(edition1, edited, AUTUMN).changes().stream().map(Change::toString))
        .containsExactlyElementsOf(changes.stream().map(Change::toString).toList());
  }

  @Test
  void stamps_areRaisedOfOffersThatChangedOrThatSubscribersSeeOtherwise() {
    Set<String> expected = new TreeSet<>(List.of("kleidertausch", "zue-allstars"));
    changes.forEach(change -> change.offer().ifPresent(expected::add));
    expected.removeAll(List.of("buecherbus", "bewerbungstraining")); // came and went

    assertThat(stamps.raised()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void feed_raisesEveryUidOfAChange_orGainsOrLosesIt() {
    Map<String, String> before = events(edition1);
    Map<String, String> after = events(edition2);

    assertThat(changes).flatExtracting(Change::uids).hasSizeGreaterThan(40);
    for (Change change : changes) {
      for (String uid : change.uids()) {
        String was = before.getOrDefault(uid, "");
        String now = after.getOrDefault(uid, "");
        assertThat(was + now).as(uid).isNotEmpty();
        assertThat(was.isEmpty() || now.isEmpty() || sequence(now) > sequence(was))
            .as(change.toString())
            .isTrue();
      }
    }
  }

  @Test
  void feed_ofOffersThatAreNotRaised_keepsItsBytes() {
    Map<String, String> before = events(edition1);
    Map<String, String> after = events(edition2);
    Set<String> silent = new TreeSet<>();
    before.forEach(
        (uid, event) -> {
          if (stamps.raised().stream().noneMatch(offer -> isOf(offer, uid))
              && !isOf("bewerbungstraining", uid)) {
            silent.add(uid);
            assertThat(after).containsEntry(uid, event);
          }
        });

    assertThat(silent).hasSizeGreaterThan(10);
  }

  private static boolean isOf(String offer, String uid) {
    return uid.matches(Pattern.quote(offer) + "(\\.[a-z0-9-]+)?-\\d{8}.*");
  }

  private static Map<String, String> events(Programme programme) {
    String feed = CalendarFeed.of(programme).window(AUTUMN).publication().text();
    Map<String, String> events = new HashMap<>();
    EVENT
        .matcher(feed)
        .results()
        .map(found -> found.group().replace("\r\n ", ""))
        .forEach(event -> events.put(line("UID", event), event));
    return events;
  }

  private static int sequence(String event) {
    return Integer.parseInt(line("SEQUENCE", event));
  }

  private static String line(String property, String event) {
    Matcher line = Pattern.compile("\r\n" + property + ":([^\r]*)\r\n").matcher(event);
    assertThat(line.find()).isTrue();
    return line.group(1);
  }

  @Test
  void page_showsWhatTheCommandsPrint() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder printed = new StringBuilder();
    Matcher command = COMMAND.matcher(page);
    int commands = 0;
    while (command.find()) {
      commands++;
      command.appendReplacement(
          printed,
          Matcher.quoteReplacement(
              "```console\n$ examples/zweimonat "
                  + command.group(1)
                  + "\n"
                  + output(command.group(1))
                  + "```"));
    }
    command.appendTail(printed);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, printed);
    }

    assertThat(commands).isGreaterThan(3);
    assertThat(Files.readString(PAGE)).isEqualTo(printed.toString()).contains(edits.prose());
  }

  /** As from the top of a checkout. */
  private static String output(String arguments) {
    CommandRun run =
        CommandRun.of(
            Arrays.stream(arguments.split(" ", -1))
                .map(word -> word.startsWith("examples/") ? "../../" + word : word)
                .toArray(String[]::new));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    return run.out().endsWith("\n") ? run.out() : run.out() + "\n";
  }
}
