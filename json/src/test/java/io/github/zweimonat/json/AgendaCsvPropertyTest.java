package io.github.zweimonat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.list.ListColumn;
import io.github.zweimonat.programme.Availability;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgendaCsvPropertyTest {
  private static final Window DAY =
      Window.between(LocalDate.of(2025, 7, 8), LocalDate.of(2025, 7, 9));

  @Property
  void plainOfGuarded_isTheText(@ForAll("texts") String text) {
    assertThat(CellText.plain(CellText.guarded(text))).isEqualTo(text);
    assertThat(CellText.plain(CellText.inSheet(text))).isEqualTo(text);
  }

  @Property
  void guarded_beginsNoFormula(@ForAll("texts") String text) {
    assertThat(CellText.guarded(text).strip()).doesNotStartWith("=").doesNotStartWith("@");
    assertThat(CellText.guarded(text)).doesNotContainPattern("^[\\p{Cf}\\s]*[=+@＝＋－＠-]");
  }

  /** Through a file and somebody else's parser. */
  @Property
  void textWrittenAndRead_isTheText(
      @ForAll("texts") String title, @ForAll("texts") String description) {
    List<List<String>> records = CsvReading.records(publication(title, description).bytes());
    assertThat(records)
        .hasSize(2)
        .allSatisfy(record -> assertThat(record).hasSameSizeAs(ListColumn.values()));
    assertThat(CsvReading.text(records, 1, ListColumn.TITLE)).isEqualTo(title);
    assertThat(CsvReading.text(records, 1, ListColumn.DESCRIPTION)).isEqualTo(description);
  }

  private static Publication publication(String title, String description) {
    Programme fixture = JsCalendarFixture.programme();
    Offer offer =
        Offer.builder()
            .id("a")
            .title(LocalizedText.of(title))
            .description(LocalizedText.of(description))
            .addPartners("verein")
            .availability(Availability.ON_REQUEST)
            .build();
    return AgendaCsv.of(
            Agenda.of(Programme.builder().from(fixture).offers(List.of(offer)).build(), DAY))
        .publication();
  }

  /** Whatever a text may be, most often of what has a meaning in CSV or in a spreadsheet. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> telling =
        Arbitraries.of(
            '\'', '=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', ' ', '\u00A0', '\uFEFF',
            '\uFF1D', '1', '.', 'a', 'e', '\u2068');
    return Arbitraries.oneOf(
            telling.list().ofMinSize(1).ofMaxSize(8).map(AgendaCsvPropertyTest::joined),
            Arbitraries.strings().excludeChars('\0').ofMinLength(1).ofMaxLength(20))
        .filter(text -> !text.isBlank() && isWhole(text));
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
