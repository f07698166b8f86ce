package io.github.zweimonat.examples.website.widget;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WidgetScriptTest {
  static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().filter(tag -> !tag.contains("-")).toList();

  private static final Publication SCRIPT =
      WidgetScript.publication(Instant.parse("2025-07-01T08:00:00Z"));

  @Test
  void script_compressed_isUnder15Kilobytes() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      SCRIPT.writeTo(gzip);
    }

    assertThat(compressed.size()).isLessThan(15_000);
    assertThat(SCRIPT.mediaType()).isEqualTo("text/javascript; charset=utf-8");
  }

  /** A text of the programme can never become markup, nor anything of it be kept. */
  @Test
  void script_hasNoWayToMakeMarkupOfText_norToKeepAnything() {
    assertThat(SCRIPT.text())
        .doesNotContain(
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "DOMParser",
            "document.write",
            "eval(",
            "new Function",
            "cookie",
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "setInterval",
            "%WORDS%",
            "%STYLE%");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void labels_areThereInEveryLanguage(String language) {
    assertThat(WidgetWords.own(language).keySet()).isEqualTo(WidgetWords.own("de").keySet());
    assertThat(WidgetWords.own(language).values()).noneMatch(String::isBlank);
    assertThat(WidgetWords.own(language).get("count")).contains("{0}");
  }
}
