package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class LegalTest {
  @Test
  void build_webAddressInCapitals_isAllowed() {
    URI imprint = URI.create("HTTPS://integration.example/impressum");

    assertThat(Legal.builder().imprint(imprint).build().imprint()).contains(imprint);
  }

  @Test
  void build_noWebAddresses_tellsAll() {
    URI file = URI.create("file:///x");

    assertThatThrownBy(Legal.builder().imprint(file).privacy(file).accessibility(file)::build)
        .hasMessageContaining("/imprint: ")
        .hasMessageContaining("/privacy: ")
        .hasMessageContaining("/accessibility: a web address must begin with http:// or https://");
  }
}
