package io.github.zweimonat.examples.website.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Measures how soon a reader sees something: on a phone, with nothing in its cache, at 400 kbit/s
 * with 150 ms to the server and back, and a processor four times as slow as that of this machine.
 * Says what it finds, and judges nothing: {@code mvn test -pl examples/website -am
 * -Dtest=PaintFigures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PaintFigures extends InBrowser {
  private static final int RUNS = 5;

  private static final String TIMES =
      """
      () => new Promise(done => new PerformanceObserver(list => {
        const page = performance.getEntriesByType('navigation')[0];
        const paint = list.getEntriesByName('first-contentful-paint')[0];
        if (paint) done([page.responseStart, paint.startTime, page.responseEnd, page.loadEventEnd].map(Math.round));
      }).observe({type: 'paint', buffered: true}))
      """;

  @Test
  void firstContentfulPaint() {
    for (String path : List.of("de/", "fa/", "de/offers/radfahren/")) {
      List<List<?>> runs = new ArrayList<>();
      for (int run = 0; run < RUNS; run++) {
        try (ChromiumPage page = chromium.open(Screen.PHONE)) {
          page.throttle(400, 150, 4);
          page.goTo(site.at(path));
          runs.add((List<?>) page.page().evaluate(TIMES));
        }
      }
      runs.sort(java.util.Comparator.comparing(run -> (Integer) run.get(1)));
      System.out.printf(
          "%s: first byte, first contentful paint, last byte, loaded, in ms: median %s of %s%n",
          path, runs.get(RUNS / 2), runs);
    }
  }
}
