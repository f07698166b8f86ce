package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.InvalidValueException;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerTest {
  private static Partner.Builder police() {
    return Partner.builder().id("polizei").name(LocalizedText.of("Polizei"));
  }

  @Test
  void role_unset_isPartner() {
    assertThat(police().build().role()).isEqualTo(Role.PARTNER);
  }

  @Test
  void build_memberForOneDay_isAllowed() {
    LocalDate day = LocalDate.of(2025, 7, 1);

    assertThatNoException().isThrownBy(police().memberFrom(day).memberUntil(day)::build);
  }

  @Test
  void build_everythingWrong_tellsAll() {
    assertThatThrownBy(
            police()
                    .id("Polizei")
                    .url(URI.create("x"))
                    .logo(URI.create("ftp://a.example"))
                    .email("polizei")
                    .memberFrom(LocalDate.of(2025, 7, 2))
                    .memberUntil(LocalDate.of(2025, 7, 1))
                ::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "/id: an id must be of a-z, 0-9 and single hyphens between them, at most 64"
                + " characters, but is \"Polizei\"; /url: a web address must begin with http://"
                + " or https://, but is \"x\"; /logo: a web address must begin with http:// or"
                + " https://, but is \"ftp://a.example\"; /email: an e-mail address must look like"
                + " name@domain.example, but is \"polizei\"; /memberUntil: membership must not end"
                + " before it begins, but ends on 2025-07-01 and begins on 2025-07-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@integration.example",
        "a.b+c@x.y.example",
        "jürgen@bücher.example",
        "O'N@a.de"
      })
  void email_thatLooksLikeOne_isAllowed(String email) {
    assertThatNoException().isThrownBy(police().email(email)::build);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b.de",
        "a@b",
        "a@b.",
        "a@.de",
        "a b@c.de",
        "a@b@c.de",
        "<a@b.de>",
        "a@b..de",
        "a@b.de,c@d.de",
        "a@b.de\n"
      })
  void email_malformed_isRefused(String email) {
    assertThatThrownBy(police().email(email)::build)
        .hasMessage(
            "/email: an e-mail address must look like name@domain.example, but is \"%s\""
                .formatted(email));
  }

  @Test
  void email_upTo254Characters() {
    assertThatNoException().isThrownBy(police().email("a".repeat(249) + "@b.de")::build);
    assertThatThrownBy(police().email("a".repeat(250) + "@b.de")::build)
        .isInstanceOf(InvalidValueException.class);
  }
}
