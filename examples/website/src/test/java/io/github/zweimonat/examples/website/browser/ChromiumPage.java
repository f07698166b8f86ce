package io.github.zweimonat.examples.website.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A page in a window of its own, and what it said to its console. */
public final class ChromiumPage implements AutoCloseable {
  private static final String AXE = resource("/axe.min.js");

  /** WCAG 2.2, levels A and AA, and good practice. */
  private static final String ALL =
      "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

  private static final String RUN_AXE =
      "async () => { const found = await axe.run(document, {runOnly: %s, resultTypes:"
          + " ['violations']});"
          + " return found.violations.flatMap(violation => violation.nodes.map(node =>"
          + " violation.id + ': ' + node.target.flat(9).join(' ') + ' ' + (node.failureSummary ||"
          + " ''))); }";

  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();

  ChromiumPage(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
  }

  /** What Playwright does with it. */
  public Page page() {
    return page;
  }

  /** Goes to an address, until all of it is there. */
  public ChromiumPage goTo(String address) {
    page.navigate(address);
    return this;
  }

  /** Errors of scripts and what the browser complains of, such as a policy that is broken. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** What axe-core finds against WCAG 2.2 AA, one line for each place; also in shadow trees. */
  public List<String> violations() {
    return found(ALL);
  }

  private List<String> found(String rules) {
    if (value("'axe' in window").equals(false)) {
      page.evaluate(AXE + "\n;0");
    }
    return ((List<?>) page.evaluate(RUN_AXE.formatted(rules)))
        .stream().map(Object::toString).toList();
  }

  /** Changes to dark or light colours, as a reader's system does at nightfall. */
  public ChromiumPage prefer(ColorScheme colours) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    return this;
  }

  /** What axe-core finds wrong with colours alone: after a change of them, the rest is known. */
  public List<String> violationsOfColour() {
    return found("['color-contrast', 'link-in-text-block']");
  }

  /** What {@code script}, an expression, comes to in the page. */
  public Object value(String script) {
    return page.evaluate("() => " + script);
  }

  /** The whole page as a picture. */
  public void screenshot(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /**
   * As on a poor line and an old phone, from now on.
   *
   * @param kilobits of each direction, a second
   * @param latency of each request, in milliseconds
   * @param slowdown of the processor: 4 is four times as slow
   */
  public void throttle(int kilobits, int latency, int slowdown) {
    CDPSession session = context.newCDPSession(page);
    session.send("Network.enable");
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", latency);
    line.addProperty("downloadThroughput", kilobits * 125);
    line.addProperty("uploadThroughput", kilobits * 125);
    session.send("Network.emulateNetworkConditions", line);
    JsonObject processor = new JsonObject();
    processor.addProperty("rate", slowdown);
    session.send("Emulation.setCPUThrottlingRate", processor);
  }

  @Override
  public void close() {
    context.close();
  }

  private static String resource(String name) {
    try (InputStream file = ChromiumPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
