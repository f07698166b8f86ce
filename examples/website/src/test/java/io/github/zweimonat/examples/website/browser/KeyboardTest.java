package io.github.zweimonat.examples.website.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody needs a mouse. */
class KeyboardTest extends InBrowser {
  /** What has the focus: empty at the end, otherwise what is wrong with it, if anything is. */
  private static final String STOP =
      """
      () => {
        const it = document.activeElement;
        if (!it || it === document.body) return {};
        const style = getComputedStyle(it);
        const box = it.getBoundingClientRect();
        const before = window.former;
        window.former = it;
        const wrong = [];
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) wrong.push('no ring');
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) wrong.push('out of sight');
        const middle = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1),
          Math.min(Math.max(box.y + Math.min(box.height / 2, 20), 0), innerHeight - 1));
        if (!middle || !(it.contains(middle) || middle.contains(it))) wrong.push('covered');
        if (before && !(before.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push('out of order');
        return {what: it.outerHTML.slice(0, 200), wrong: wrong.join(', ')};
      }
      """;

  private static void press(ChromiumPage page, String... keys) {
    for (String key : keys) {
      page.page().keyboard().press(key);
    }
  }

  private static void until(ChromiumPage page, String selector) {
    for (int stop = 0; stop < 100; stop++) {
      press(page, "Tab");
      if (page.value("document.activeElement.matches('" + selector + "')").equals(true)) {
        return;
      }
    }
    throw new AssertionError("100 stops without " + selector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de/?partner=ihk", "fa/offers/radfahren/"})
  void everyStop_isSeen_inOrder_andTheLastLeadsOut(String path) {
    try (ChromiumPage page = open(Screen.PHONE, path)) {
      int links = page.page().locator(":is(a, button, summary, select, input):visible").count();
      int stops = 0;
      press(page, "Tab");
      assertThat(page.value("document.activeElement.className")).isEqualTo("skip");
      while (page.page().evaluate(STOP) instanceof Map<?, ?> stop && !stop.isEmpty()) {
        assertThat(stop.get("wrong")).as("%s", stop.get("what")).isEqualTo("");
        stops++;
        assertThat(stops).as("stops: it goes in circles").isLessThanOrEqualTo(links);
        press(page, "Tab");
      }
      assertThat(stops).as("stops: nothing is passed over").isEqualTo(links);
    }
  }

  @Test
  void skipLink_leadsPastTheLanguages() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de/")) {
      press(page, "Tab", "Enter", "Tab");
      assertThat(page.value("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }
  }

  @Test
  void filter_worksByKeys() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de/")) {
      int all = page.page().locator("#dates .zm-date:visible").count();
      until(page, "#filter summary");
      press(page, "Space", "Tab");
      assertThat(page.value("document.activeElement.name")).isEqualTo("spoken");
      press(page, "ArrowDown");
      String chosen = page.page().locator("#f-spoken").inputValue();
      assertThat(chosen).isNotEmpty();
      int some = page.page().locator("#dates .zm-date:visible").count();
      assertThat(some).isBetween(1, all - 1);
      until(page, "#filter button");
      press(page, "Enter");
      assertThat(page.page().url()).contains("spoken=" + chosen);
      until(page, "#reset");
      press(page, "Enter");
      assertThat(page.page().locator("#dates .zm-date:visible")).hasCount(all);
      assertThat(page.value("document.activeElement.matches('#filter *')"))
          .as("the focus stays in the form")
          .isEqualTo(true);
    }
  }

  @Test
  void address_isCopiedByKeys_andThatIsSaid() {
    try (ChromiumPage page = open(Screen.DESKTOP, "de/offers/radfahren/")) {
      page.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      until(page, "[data-copy]");
      press(page, "Enter");
      assertThat(page.page().locator("[data-copy]").first()).hasText("Adresse kopiert");
      assertThat(page.page().evaluate("() => navigator.clipboard.readText()"))
          .isEqualTo(page.page().locator(".address input").first().inputValue());
    }
  }
}
