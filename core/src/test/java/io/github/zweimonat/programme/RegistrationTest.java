package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  @Test
  void required_unset_isFalse() {
    assertThat(Registration.builder().build().required()).isFalse();
  }

  @Test
  void build_everythingWrong_tellsAll() {
    assertThatThrownBy(
            Registration.builder().url(URI.create("a.example")).email("a").capacity(0)::build)
        .hasMessage(
            "/url: a web address must begin with http:// or https://, but is \"a.example\";"
                + " /email: an e-mail address must look like name@domain.example, but is \"a\";"
                + " /capacity: a capacity must be at least 1, but is 0");
  }
}
