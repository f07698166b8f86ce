package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.AgendaFilter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "'', de/, de/",
    "'', '', ./",
    "de/, de/, ./",
    "de/, de/offers/radfahren/, offers/radfahren/",
    "de/, fa/, ../fa/",
    "de/, de/?partner=ihk, ./?partner=ihk",
    "fa/2025-07/by-week/, fa/2025-07/, ../",
    "fa/2025-07/by-week/, assets/page.js, ../../../assets/page.js",
    "de/offers/radfahren, de/, ../",
    "de/offers/radfahren/, de/offers/kurs/, ../kurs/",
  })
  void to_fromAPage_isTheShortestWay(String from, String target, String way) {
    assertThat(new Links(from).to(target)).isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource({
    "'', de/",
    "de/, de/",
    "de/by-week/, fa/2025-07/by-week/",
    "a/b/c/d, a/x",
    "x, y/?a=b/c",
    "de/offers/a, de/offers/a/",
    "de/offers/a/, de/offers/a/"
  })
  void to_resolvedWhereverTheSiteLies_isTheTarget(String from, String target) {
    for (String base : new String[] {"https://a.example/", "https://a.example/deep/down/"}) {
      URI page = URI.create(base).resolve(from);
      assertThat(page.resolve(new Links(from).to(target)))
          .isEqualTo(URI.create(base).resolve(target));
    }
  }

  @Test
  void query_ofEverything_isEmpty() {
    assertThat(Links.query(AgendaFilter.everything())).isEmpty();
  }

  @Test
  void query_ofAFilter_hasTheNamesOfTheCommandLine() {
    AgendaFilter filter =
        AgendaFilter.builder()
            .addSpoken("ar")
            .addPartner("ihk")
            .addPartner("fanport")
            .addAudienceAge(12)
            .addCategory("sport")
            .addPlace("zue")
            .build();
    assertThat(Links.query(filter))
        .isEqualTo(
            "?partner=fanport&partner=ihk&category=sport&place=zue&audience-age=12&spoken=ar");
  }

  @Test
  void telephone_asPeopleWriteIt_isDigits() {
    assertThat(Links.telephone("+49 (0) 251 / 00-1")).isEqualTo("tel:+49251001");
    assertThat(Links.telephone("+49 251 / 00-1")).isEqualTo("tel:+49251001");
    assertThat(Links.telephone("0251 1")).isEqualTo("tel:02511");
  }

  @Test
  void mail_ofAnAddress_hasNothingThatAddsFields() {
    assertThat(Links.mail("a?cc=b&c@x.example")).isEqualTo("mailto:a%3Fcc%3Db%26c@x.example");
  }
}
