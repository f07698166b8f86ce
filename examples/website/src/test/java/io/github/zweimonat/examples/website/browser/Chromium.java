package io.github.zweimonat.examples.website.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Debian's chromium, driven by Playwright. It starts once for a class of tests, and is used by one
 * thread; until it is closed, the default locale is none.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  private final Locale former;
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Locale former, Playwright playwright, Browser browser) {
    this.former = former;
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; skips the tests of the class where it is not installed. */
  public static Chromium start() {
    Optional<Path> program = program();
    assumeTrue(program.isPresent(), "needs chromium (.ci/install)");
    Locale former = Locale.getDefault();
    Locale.setDefault(Locale.ROOT); // Playwright writes the names of its enums in the default one
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        former,
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(program.get()).setArgs(FLAGS)));
  }

  private static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** An empty page, without anything that an earlier one left. */
  public ChromiumPage open(Screen screen) {
    return new ChromiumPage(browser.newContext(screen.options()));
  }

  @Override
  public void close() {
    playwright.close();
    Locale.setDefault(former);
  }
}
