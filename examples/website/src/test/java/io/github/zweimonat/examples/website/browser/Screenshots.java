package io.github.zweimonat.examples.website.browser;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.examples.website.sheet.WallSheet;
import io.github.zweimonat.programme.Programme;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the READMEs anew: {@code mvn test -pl examples/website -am
 * -Dtest=Screenshots -Dsurefire.failIfNoSpecifiedTests=false}. Their colours are few, so that each
 * has a few dozen kilobytes.
 */
class Screenshots extends InBrowser {
  private static final Path FOLDER = Path.of("screenshots");

  @Test
  void take() throws IOException {
    Files.createDirectories(FOLDER);
    page("page-de-phone", Screen.PHONE, "de/");
    page("page-fa-phone", Screen.PHONE, "fa/");
    page("page-de-phone-dark", Screen.PHONE.dark(), "de/");
    page("page-de-desktop", Screen.DESKTOP, "de/#dates");
    page("offer-de-phone", Screen.PHONE, "de/offers/radfahren/");
    widget();
    sheet("fa");
  }

  private static void page(String name, Screen screen, String path) throws IOException {
    try (ChromiumPage page = open(screen, path)) {
      save(name, page.page().screenshot());
    }
  }

  private static void widget() throws IOException {
    try (PageServer host = PageServer.start();
        ChromiumPage page = chromium.open(Screen.PHONE)) {
      page.page().clock().setFixedTime(Programmes.MONDAY.toEpochMilli());
      page.goTo(
          host.show(
              """
              <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Ein Partner</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <script src="%1$szweimonat-agenda.js" defer></script></head>
              <body style="font-family: sans-serif"><h1>Verkehrswacht</h1>
              <zweimonat-agenda src="%1$s" partner="verkehrswacht"></zweimonat-agenda></body></html>
              """
                  .formatted(site.at("")),
              ""));
      page.page().locator("[part~=date]").first().waitFor();
      save("widget-de-phone", page.page().screenshot());
    }
  }

  private static void sheet(String language) throws IOException {
    Programme sample = Programmes.sample();
    Agenda agenda = Agenda.of(sample, sample.rhythm().windowOf(YearMonth.of(2025, 7)));
    byte[] pdf = WallSheet.of(agenda, ServedSite.BASE).language(language).publication().bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      write("sheet-" + language, new PDFRenderer(document).renderImageWithDPI(0, 72), 12);
    }
  }

  private static void save(String name, byte[] png) throws IOException {
    write(name, Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png))), 64);
  }

  /** With so many colours, those that it has most of; the others become the nearest of them. */
  private static void write(String name, BufferedImage image, int colours) throws IOException {
    int[] palette = palette(image, colours);
    BufferedImage small =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        small.setRGB(x, y, image.getRGB(x, y)); // drawing it would scatter dots
      }
    }
    ImageIO.write(small, "png", FOLDER.resolve(name + ".png").toFile());
  }

  private static int[] palette(BufferedImage image, int colours) {
    int width = image.getWidth();
    Map<Integer, Long> counts =
        Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(colours)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }
}
