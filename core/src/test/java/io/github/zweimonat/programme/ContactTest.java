package io.github.zweimonat.programme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ContactTest {
  @Test
  void email_malformed_isRefused() {
    assertThatThrownBy(Contact.builder().email("info at example")::build)
        .hasMessage(
            "/email: an e-mail address must look like name@domain.example, but is \"info at"
                + " example\"");
  }
}
