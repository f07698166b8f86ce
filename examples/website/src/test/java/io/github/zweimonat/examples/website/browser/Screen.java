package io.github.zweimonat.examples.website.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What somebody looks at a page with.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param isDark whether dark colours are preferred
 * @param hasScript whether scripts run
 */
public record Screen(int width, int height, boolean isDark, boolean hasScript) {
  /** A small phone. */
  public static final Screen PHONE = new Screen(390, 844, false, true);

  /** A desk. */
  public static final Screen DESKTOP = new Screen(1280, 900, false, true);

  /** The same at night. */
  public Screen dark() {
    return new Screen(width, height, true, hasScript);
  }

  /** The same where scripts do not run. */
  public Screen withoutScript() {
    return new Screen(width, height, isDark, false);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT)
        .setJavaScriptEnabled(hasScript)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("de-DE");
  }

  /** {@code phone}, {@code desktop-dark}: for names of files. */
  @Override
  public String toString() {
    return (width < 600 ? "phone" : "desktop")
        + (isDark ? "-dark" : "")
        + (hasScript ? "" : "-without-script");
  }
}
