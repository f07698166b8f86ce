package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageAssetsTest {
  /** What a page may take on the way, with its script: issue and design speak of 60 KB. */
  private static final int PAGE = 60_000;

  private static final int SCRIPT = 4_000;

  private static int compressed(Publication publication) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      publication.writeTo(gzip);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.size();
  }

  @Test
  void script_isSmallAndNamedByItsContent() {
    assertThat(PageAssets.scriptPath()).matches("assets/page\\.[0-9a-f]{12}\\.js");
    assertThat(compressed(PageAssets.script())).isLessThan(SCRIPT);
    assertThat(PageAssets.script().text())
        .doesNotContain("localStorage", "cookie", "eval(", "innerHTML", "fetch(");
    assertThat(PageAssets.favicon().text()).startsWith("<svg ").doesNotContain("script", "href");
  }

  @Test
  void style_ofAPage_isThatOfThePolicy() throws Exception {
    Document page = Pages.overview(Pages.context(), "de");
    assertThat(page.select("style")).hasSize(1);
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(page.select("style").html().getBytes(StandardCharsets.UTF_8));
    PageAssets assets = PageAssets.of(Pages.programme());
    assertThat(assets.styleHash())
        .isEqualTo("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    assertThat(assets.contentSecurityPolicy())
        .contains(assets.styleHash())
        .doesNotContain("unsafe");
    assertThat(page.select("style").html()).doesNotContain("url(", "@import", "</");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void page_ofTheSample_isSmallInEveryLanguage() {
    Programme sample =
        ProgrammeReader.read(Path.of("../programmes/modellprojekt-integration.json"));
    PageContext context =
        new PageContext(
            sample, Optional.empty(), Pages.BASE, Instant.parse("2025-07-07T08:00:00Z"), true);
    for (String language : sample.languages()) {
      for (View view : View.values()) {
        Publication page =
            OverviewPage.of(
                    context,
                    Pages.agenda(context, AgendaFilter.everything()),
                    view,
                    language,
                    language + "/" + view.folder())
                .publication();
        assertThat(compressed(page) + compressed(PageAssets.script()))
            .as("%s %s", language, view)
            .isLessThan(PAGE);
      }
    }
  }
}
