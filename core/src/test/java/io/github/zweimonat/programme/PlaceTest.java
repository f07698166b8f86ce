package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zweimonat.text.LocalizedText;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static Place.Builder hall() {
    return Place.builder().id("halle").name(LocalizedText.of("Turnhalle"));
  }

  @Test
  void shared_unset_isFalse() {
    assertThat(hall().build().shared()).isFalse();
  }

  @Test
  void build_idAndAddressWrong_tellsBoth() {
    assertThatThrownBy(hall().id("").url(URI.create("mailto:a@b.de"))::build)
        .hasMessage(
            "/id: an id must be of a-z, 0-9 and single hyphens between them, at most 64"
                + " characters, but is \"\"; /url: a web address must begin with http:// or"
                + " https://, but is \"mailto:a@b.de\"");
  }
}
