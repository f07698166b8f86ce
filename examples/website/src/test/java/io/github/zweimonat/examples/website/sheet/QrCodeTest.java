package io.github.zweimonat.examples.website.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  @Test
  void svg_whereTheMachineHasOtherDigits_isTheSame() {
    String usual = QrCode.svg("https://integration.example/", 25);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(QrCode.svg("https://integration.example/", 25)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }
}
