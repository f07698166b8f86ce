package io.github.zweimonat.examples.website.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How much a page with all dates weighs, and that nothing in it moves as it comes. */
class LoadingTest extends InBrowser {
  /** With all its parts, heads included, in bytes on the wire. */
  private static final int MOST = 60_000;

  private static final String SHIFTS =
      """
      () => new Promise(done => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(shift => { sum += shift.value; }))
          .observe({type: 'layout-shift', buffered: true});
        scrollTo(0, document.body.scrollHeight);
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
      })
      """;

  @ParameterizedTest
  @ValueSource(strings = {"de/", "en/", "uk/", "ar/", "fa/", "fa/by-partner/"})
  void page_isLight(String path) {
    try (ChromiumPage page = chromium.open(Screen.PHONE)) {
      List<Integer> weights = new ArrayList<>();
      CDPSession session = page.page().context().newCDPSession(page.page());
      session.send("Network.enable");
      session.on(
          "Network.loadingFinished",
          event -> weights.add(event.get("encodedDataLength").getAsInt()));
      page.goTo(site.at(path));
      page.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(weights).as("the page and its script").hasSizeGreaterThanOrEqualTo(2);
      assertThat(weights.stream().mapToInt(Integer::intValue).sum()).isLessThan(MOST);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de/", "fa/"})
  void nothing_moves(String path) {
    for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
      try (ChromiumPage page = open(screen, path)) {
        assertThat(((Number) page.page().evaluate(SHIFTS)).doubleValue()).as("%s", screen).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de/", "fa/offers/radfahren/"})
  void onlyThisSite_isAsked_andNothingIsKept(String path) {
    try (ChromiumPage page = chromium.open(Screen.PHONE)) {
      List<String> asked = new ArrayList<>();
      page.page().onRequest(request -> asked.add(request.url()));
      page.goTo(site.at(path));
      assertThat(asked).allMatch(address -> address.startsWith(site.at("")));
      assertThat(page.page().context().cookies()).isEmpty();
      assertThat(page.value("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }
  }
}
