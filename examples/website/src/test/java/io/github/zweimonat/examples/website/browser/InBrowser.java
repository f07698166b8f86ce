package io.github.zweimonat.examples.website.browser;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** Chromium and the served sample, while the tests of a class run; skipped without the former. */
@Tag("browser")
abstract class InBrowser {
  static Chromium chromium;
  static ServedSite site;

  InBrowser() {}

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    site = ServedSite.of(Programmes.sample());
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  /** A page of the sample, until all of it is there. */
  static ChromiumPage open(Screen screen, String path) {
    return chromium.open(screen).goTo(site.at(path));
  }
}
