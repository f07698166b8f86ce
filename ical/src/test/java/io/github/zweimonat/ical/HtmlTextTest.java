package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Bitte <b>pünktlich</b> kommen.                     | Bitte pünktlich kommen.",
        "Eins<br>Zwei<br/>Drei                              | Eins¶Zwei¶Drei",
        "<p>Eins</p><p>Zwei</p>                             | Eins¶¶Zwei",
        "<html><body><p>Am <b>Eingang</b>.</p></body></html> | Am Eingang.",
        "Mit:<ul><li>Stift</li><li>Heft</li></ul>Danke      | Mit:¶- Stift¶- Heft¶¶Danke",
        "<a href=\"https://a.example/x?y=1\">Anmelden</a>   | Anmelden (https://a.example/x?y=1)",
        "<a href=\"https://a.example\">https://a.example</a> | https://a.example",
        "<a href=\"mailto:a@b.example\">a@b.example</a>     | a@b.example",
        "<a href=\"javascript:alert(1)\">Hier</a>           | Hier",
        "Brot &amp; Salz&nbsp;&#8211; <i>lecker</i>         | Brot & Salz – lecker",
        "<script>alert(1)</script><style>p{}</style><p>Da</p> | Da",
        "<p>  viel \t Platz  </p>                           | viel Platz",
        "<div>Eins</div><div>Zwei</div>                     | Eins¶Zwei",
        "<p>مرحبا</p>                                       | مرحبا",
      })
  void plain_isWhatAPageShows(String html, String text) {
    assertThat(HtmlText.isHtml(html)).isTrue();
    assertThat(HtmlText.plain(html)).isEqualTo(text.replace("¶", "\n"));
  }

  @Test
  void plain_keepsParagraphsApart_byOneEmptyLine() {
    assertThat(HtmlText.plain("<p>Eins</p>\n\n<p><br></p><p>Zwei</p>")).isEqualTo("Eins\n\nZwei");
  }

  @ParameterizedTest
  @CsvSource({"2 < 3 und 5 > 4", "Alter <10", "<3 Sport", "Name <name@example.org>", "a <-> b"})
  void isHtml_plainText_isNone(String text) {
    assertThat(HtmlText.isHtml(text)).isFalse();
  }

  @Test
  void plain_tagsAHundredThousandDeep_ends() {
    assertThat(HtmlText.plain("<div>".repeat(100_000) + "Da")).endsWith("Da");
  }
}
