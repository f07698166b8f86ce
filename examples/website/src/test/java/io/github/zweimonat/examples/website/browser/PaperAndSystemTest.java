package io.github.zweimonat.examples.website.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages on paper, and where the reader's system decides on colours and motion. */
class PaperAndSystemTest extends InBrowser {
  @ParameterizedTest
  @CsvSource({
    "de/, Sicher Rad fahren, Kalender abonnieren",
    "fa/, IHK, Google",
    "de/offers/radfahren/, Sicher Rad fahren, Kalender abonnieren"
  })
  void paper_hasTheDates_andNothingToPress(String path, String there, String away)
      throws IOException {
    try (ChromiumPage page = open(Screen.DESKTOP, path)) {
      int dates = page.page().locator("#dates .zm-date:visible").count();
      page.page()
          .emulateMedia(
              new Page.EmulateMediaOptions()
                  .setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(page.page().locator("#dates .zm-date:visible").count()).isEqualTo(dates);
      assertThat(page.page().locator(":is(nav, form, button, input, .skip):visible").count())
          .isZero();
      byte[] pdf = page.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDRectangle sheet = document.getPage(0).getMediaBox();
        assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
        assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
        String text =
            Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        assertThat(text).contains(there).doesNotContain(away, "Українська");
      }
    }
  }

  @Test
  void coloursOfTheSystem_leaveTheBordersAndTheChoice() {
    try (ChromiumPage page = open(Screen.PHONE, "de/?partner=ihk")) {
      page.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      assertThat(page.value("matchMedia('(forced-colors: active)').matches")).isEqualTo(true);
      for (String box : List.of(".zm-date", ".button", ".card")) {
        assertThat(
                page.page()
                    .locator(box + ":visible")
                    .first()
                    .evaluate("it => getComputedStyle(it).borderTopStyle"))
            .as(box)
            .isNotEqualTo("none");
      }
      assertThat(
              page.page()
                  .locator(".views [aria-current]")
                  .evaluate("it => getComputedStyle(it).outlineStyle"))
          .isNotEqualTo("none");
    }
  }

  @Test
  void pages_moveForNobodyWhoMindsIt() {
    try (ChromiumPage page = open(Screen.PHONE, "de/offers/radfahren/")) {
      assertThat(page.value("getComputedStyle(document.documentElement).scrollBehavior"))
          .isEqualTo("auto");
      assertThat(page.value("document.getAnimations().length")).isEqualTo(0);
      page.page()
          .emulateMedia(
              new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
      assertThat(page.value("getComputedStyle(document.documentElement).scrollBehavior"))
          .isEqualTo("smooth");
    }
  }
}
