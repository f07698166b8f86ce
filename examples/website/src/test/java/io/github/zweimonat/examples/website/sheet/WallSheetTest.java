package io.github.zweimonat.examples.website.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallSheetTest {
  private static final URI BASE = URI.create("https://integration.example/");
  private static final Window JULY = Window.twoMonthsFrom(YearMonth.of(2025, 7));
  private static final Programme SAMPLE =
      ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));

  /** FOP breaks lines there, and its assertions do not like it in Arabic words. */
  private static final int SOFT_HYPHEN = 0xad;

  @Test
  void publication_ofTheSample_isTwoTaggedPagesOfA4() throws IOException {
    Publication sheet = WallSheet.of(Agenda.of(SAMPLE, JULY), BASE).publication();
    assertThat(sheet.mediaType()).isEqualTo("application/pdf");
    try (PDDocument pdf = Loader.loadPDF(sheet.bytes())) {
      assertThat(pdf.getNumberOfPages()).isBetween(1, 2);
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Modellprojekt Integration, Juli und August 2025");
    }
    assertThat(text(sheet))
        .contains(
            "Juli und August 2025",
            "Ausgabe 1",
            "gültig bis zum 31. August 2025",
            "jeden Dienstag, 16:00–18:00 Uhr ab 8. Juli",
            "Abgesagt: Sprechstunde der Polizei",
            "Ohne feste Termine",
            "Kontakt: Projektbüro",
            "Stand: 1. Juli 2025");
    assertThat(text(sheet).replace(" ", "")).contains(BASE + "de/programme.ics");
  }

  @Test
  void publication_always_hasEqualBytes() {
    WallSheet sheet = WallSheet.of(Agenda.of(SAMPLE, JULY), BASE).language("fa");
    assertThat(sheet.publication()).isEqualTo(sheet.publication());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void publication_inAnyLanguage_hasEveryLetterAndCodesThatAreRead(String language)
      throws IOException, NotFoundException {
    Programme programme = Programme.builder().from(few(3)).languages(List.of(language)).build();
    Publication sheet =
        WallSheet.of(Agenda.of(programme, JULY), BASE).language(language).publication();
    assertThat(text(sheet)).doesNotContain("?", "#", "\ufffd").contains("Radeln");
    try (PDDocument pdf = Loader.loadPDF(sheet.bytes())) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(codes(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
          .containsExactlyInAnyOrder(BASE + language + "/", BASE + language + "/programme.ics");
    }
  }

  private static Stream<String> languages() {
    return Words.LANGUAGES.stream();
  }

  @Test
  void publication_ofAnArabicTitle_isFoundByItsLetters() throws IOException {
    Programme programme =
        Programme.builder()
            .from(few(1))
            .languages(List.of("ar"))
            .name(LocalizedText.of(Map.of("ar", "مشروع رسم")))
            .build();
    assertThat(text(WallSheet.of(Agenda.of(programme, JULY), BASE).language("ar").publication()))
        .contains("مشروع رسم");
  }

  @Test
  void publication_ofAPart_leadsToThatPart() throws IOException, NotFoundException {
    AgendaFilter filter = AgendaFilter.builder().addPartner("ihk").build();
    Publication sheet = WallSheet.of(Agenda.of(SAMPLE, JULY, filter), BASE).publication();
    assertThat(text(sheet)).contains("IHK");
    try (PDDocument pdf = Loader.loadPDF(sheet.bytes())) {
      assertThat(codes(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
          .containsExactlyInAnyOrder(BASE + "de/?partner=ihk", BASE + "de/partners/ihk.ics");
    }
  }

  @Test
  void publication_ofNothing_saysSo() throws IOException {
    Programme empty = Programme.builder().from(few(1)).offers(List.of()).build();
    assertThat(text(WallSheet.of(Agenda.of(empty, JULY), BASE).publication()))
        .contains("In diesem Zeitraum gibt es keine Termine.");
  }

  @Test
  void publication_of200Dates_isTwoPages() throws IOException {
    Agenda agenda = Agenda.of(few(200), JULY);
    assertThat(agenda.occurrences()).hasSize(200);
    assertThat(pages(WallSheet.of(agenda, BASE).publication())).isEqualTo(2);
  }

  @Test
  void publication_ofMoreThanTwoPagesHold_takesMoreAndCountsThem() throws IOException {
    Publication sheet = WallSheet.of(Agenda.of(few(900), JULY), BASE).publication();
    int pages = pages(sheet);
    assertThat(pages).isGreaterThan(2);
    assertThat(text(sheet)).contains("Seite 1 von " + pages, "Seite " + pages + " von " + pages);
  }

  @Test
  void publication_ofMarkupAndUnknownLetters_isText() throws IOException {
    Programme hostile =
        Programme.builder()
            .from(few(1))
            .name(LocalizedText.of("de", "<fo:block/> & \"Größe\" ]]> ⵣ"))
            .build();
    assertThat(text(WallSheet.of(Agenda.of(hostile, JULY), BASE).publication()))
        .contains("<fo:block/> & \"Größe\" ]]> ?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ar"})
  void publication_ofCharactersWithoutShape_isWhatStandsAroundThem(String language)
      throws IOException {
    Programme.Builder programme =
        Programme.builder().from(few(1)).languages(List.of("de", "ar")).offers(List.of());
    Offer offer = few(1).offers().get(0);
    for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
      if (Character.getType(letter) == Character.FORMAT && letter != SOFT_HYPHEN) {
        String shapeless = Character.toString(letter);
        programme.addOffer(
            Offer.builder()
                .from(offer)
                .id("offer-" + letter)
                .title("a" + shapeless + "b \u0628" + shapeless + "\u0628 Ende")
                .build());
      }
    }
    WallSheet sheet = WallSheet.of(Agenda.of(programme.build(), JULY), BASE).language(language);
    assertThat(text(sheet.publication())).contains("Ende").doesNotContain("#", "?");
  }

  @Test
  void publication_ofAWordLongerThanItsLine_isThereAllTheSame() throws IOException {
    Offer wide = Offer.builder().from(few(1).offers().get(0)).title("W".repeat(300)).build();
    Programme programme = Programme.builder().from(few(1)).offers(List.of(wide)).build();
    assertThat(text(WallSheet.of(Agenda.of(programme, JULY), BASE).publication())).contains("WWW");
  }

  @Test
  void of_anAddressWithoutSlash_isRefused() {
    Agenda agenda = Agenda.of(few(1), JULY);
    assertThatThrownBy(() -> WallSheet.of(agenda, URI.create("https://integration.example")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "base must be an http or https address that ends with a slash, but is"
                + " https://integration.example");
  }

  /** Offers with one date each, ten of them every day. */
  private static Programme few(int count) {
    Programme.Builder programme =
        Programme.builder()
            .id("few")
            .domain("integration.example")
            .name("Programm")
            .timeZone(ZoneId.of("Europe/Berlin"))
            .addLanguage("de")
            .updated(Instant.parse("2025-07-01T08:00:00Z"))
            .addPartner(
                Partner.builder().id("verein").name(LocalizedText.of("de", "Verein")).build());
    for (int i = 0; i < count; i++) {
      programme.addOffer(
          Offer.builder()
              .id("offer-" + i)
              .title("Radeln " + i)
              .addPartner("verein")
              .addSchedule(
                  Schedule.builder()
                      .start(LocalDate.of(2025, 7, 1).plusDays(i % 60).atTime(8 + i % 10, 0))
                      .duration(Duration.ofHours(1))
                      .build())
              .build());
    }
    return programme.build();
  }

  private static String text(Publication sheet) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sheet.bytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private static int pages(Publication sheet) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sheet.bytes())) {
      return pdf.getNumberOfPages();
    }
  }

  private static List<String> codes(BufferedImage page) throws NotFoundException {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    Result[] results =
        new QRCodeMultiReader()
            .decodeMultiple(
                new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                Map.of(DecodeHintType.TRY_HARDER, true));
    return Arrays.stream(results).map(Result::getText).toList();
  }
}
