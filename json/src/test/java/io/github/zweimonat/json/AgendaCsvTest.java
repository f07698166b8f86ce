package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.list.DateList;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaCsvTest {
  private static final Agenda AUTUMN = JsCalendarFixture.agenda(JsCalendarFixture.AUTUMN);
  private static final Path DRIVER = Path.of("src/test/drivers/csv/read.py").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void publication_autumn_isTheGoldenFile() throws IOException {
    JsCalendarGolden.assertSame(AgendaCsv.of(AUTUMN).publication(), "list-autumn.csv");
  }

  @Test
  void publication_springInArabic_isTheGoldenFile() throws IOException {
    JsCalendarGolden.assertSame(
        AgendaCsv.of(JsCalendarFixture.agenda(JsCalendarFixture.SPRING))
            .language("ar")
            .publication(),
        "list-spring-ar.csv");
  }

  @Test
  void publication_isCsvWithHeaderAndTheAgendasInstant() {
    Publication publication = AgendaCsv.of(AUTUMN).publication();
    assertThat(publication.mediaType()).isEqualTo("text/csv; charset=utf-8; header=present");
    assertThat(publication.lastModified()).isEqualTo(AUTUMN.lastModified());
    assertThat(publication.text())
        .startsWith("\uFEFFTitel;Wochentag;Datum;Letzter Tag;Beginn;Ende;Ort;Status;")
        .endsWith("\r\n");
  }

  @Test
  void writeTo_isThePublicationAndLeavesTheStreamOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AgendaCsv.of(AUTUMN).writeTo(out);
    assertThat(out.toByteArray()).isEqualTo(AgendaCsv.of(AUTUMN).publication().bytes());
  }

  @ParameterizedTest
  @CsvSource({"false, de", "false, en", "true, ar"})
  void records_readByJackson_areTheList(boolean spring, String language) {
    Agenda agenda = spring ? JsCalendarFixture.agenda(JsCalendarFixture.SPRING) : AUTUMN;
    List<List<String>> read =
        CsvReading.records(AgendaCsv.of(agenda).language(language).publication().bytes());
    assertThat(read).isEqualTo(expected(agenda, language));
  }

  @ParameterizedTest
  @CsvSource({"false, de", "false, en", "true, ar"})
  void records_readByPython_areTheList(boolean spring, String language)
      throws IOException, InterruptedException {
    assumeTrue(hasPython(), "python3 is missing (.ci/install)");
    Agenda agenda = spring ? JsCalendarFixture.agenda(JsCalendarFixture.SPRING) : hostile();
    Path csv = folder.resolve("list.csv");
    Files.write(csv, AgendaCsv.of(agenda).language(language).publication().bytes());
    Path out = folder.resolve("out.json");
    Process python =
        new ProcessBuilder("python3", DRIVER.toString(), csv.toString())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(python.waitFor(2, TimeUnit.MINUTES)).as("python ends in time").isTrue();
    List<List<String>> read = new ArrayList<>();
    for (JsonNode record : JsonMapper.shared().readTree(Files.readAllBytes(out))) {
      read.add(record.valueStream().map(JsonNode::asString).toList());
    }
    assertThat(read).isEqualTo(expected(agenda, language));
  }

  /** Cells as the list has them, those that are texts guarded. */
  private static List<List<String>> expected(Agenda agenda, String language) {
    DateList list = DateList.of(agenda, language);
    List<List<String>> records = new ArrayList<>();
    records.add(Arrays.stream(ListColumn.values()).map(list::header).toList());
    list.rows()
        .forEach(
            row ->
                records.add(
                    Arrays.stream(ListColumn.values())
                        .map(
                            column ->
                                switch (column) {
                                  case DATE, LAST_DAY, FROM, TO, PLANNED -> row.cell(column).text();
                                  default -> CellText.guarded(row.cell(column).text());
                                })
                        .toList()));
    return records;
  }

  /** The autumn, and an offer that would like to be a formula. */
  private static Agenda hostile() {
    Offer offer =
        Offer.builder()
            .id("1e5")
            .title(LocalizedText.of("=HYPERLINK(\"http://evil.example\";\"hier\")"))
            .description(LocalizedText.of("@SUM(A1)\r\n;\t\"zwei\"\n Zeilen "))
            .addPartners("verein")
            .availability(Availability.DATES_FOLLOW)
            .build();
    return Agenda.of(
        Programme.builder().from(JsCalendarFixture.programme()).addOffers(offer).build(),
        JsCalendarFixture.AUTUMN);
  }

  @Test
  void hostileTexts_standGuardedInTheFile() {
    assertThat(AgendaCsv.of(hostile()).publication().text())
        .contains(
            "\"'=HYPERLINK(\"\"http://evil.example\"\";\"\"hier\"\")\"",
            "\"'@SUM(A1)\r\n;\t\"\"zwei\"\"\n Zeilen \"",
            ";'1e5;");
  }

  @Test
  void emptyAgenda_isTheHeader() {
    Agenda agenda =
        Agenda.of(
            Programme.builder().from(JsCalendarFixture.programme()).offers(List.of()).build(),
            JsCalendarFixture.AUTUMN);
    assertThat(CsvReading.records(AgendaCsv.of(agenda).publication().bytes())).hasSize(1);
  }

  @Test
  void losses_nameWhatIsNotCarried() {
    assertThat(AgendaCsv.of(AUTUMN).losses().stream().map(Loss::pointer))
        .containsExactly(
            "",
            "/partners/0/url",
            "/partners/0/logo",
            "/partners/0/email",
            "/partners/0/telephone",
            "/partners/1/description",
            "/places/0/address",
            "/places/0/geo",
            "/places/0/directions",
            "/breaks",
            "/offers/0/summary",
            "/offers/0/categories",
            "/offers/0/keywords",
            "/offers/0/url",
            "/offers/0/image",
            "/offers/3/schedules/0/course/joining");
  }

  @ParameterizedTest
  @CsvSource({"TENTATIVE, /offers/0/status", "CANCELLED, /offers/0/availability"})
  void losses_ofAnUndatedOffer_nameWhatItsOneCellDoesNotSay(Status status, String pointer) {
    Offer offer =
        Offer.builder()
            .id("a")
            .title("A")
            .addPartners("verein")
            .availability(Availability.ON_REQUEST)
            .status(status)
            .build();
    Programme programme =
        Programme.builder().from(JsCalendarFixture.programme()).offers(List.of(offer)).build();
    Window window = JsCalendarFixture.SPRING;
    assertThat(AgendaCsv.of(Agenda.of(programme, window)).losses().stream().map(Loss::pointer))
        .contains(pointer)
        .filteredOn(path -> path.startsWith("/offers"))
        .containsExactly(pointer);
  }

  @Test
  void lastModifiedNotBefore_isTheLaterOne() {
    Instant later = AUTUMN.lastModified().plusSeconds(60);
    Instant earlier = AUTUMN.lastModified().minusSeconds(60);
    assertThat(AgendaCsv.of(AUTUMN).lastModifiedNotBefore(later).publication().lastModified())
        .isEqualTo(later);
    assertThat(AgendaCsv.of(AUTUMN).lastModifiedNotBefore(earlier).publication().lastModified())
        .isEqualTo(AUTUMN.lastModified());
  }

  @Test
  void language_thatIsNone_isRefused() {
    AgendaCsv csv = AgendaCsv.of(AUTUMN);
    assertThatThrownBy(() -> csv.language("_")).isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", DRIVER.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
