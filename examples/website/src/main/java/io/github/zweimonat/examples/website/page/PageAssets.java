package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What pages need beside their HTML: a style, which stands in them, a script and a picture, which
 * lie beside them; and the policy that lets nothing else in. Script and picture never change while
 * their addresses stay, so a host may let them be kept for ever.
 */
public final class PageAssets {
  private static final String CSS = resource("page.css").replaceAll("\\s*\\n\\s*", "");
  private static final String SCRIPT = resource("page.js");
  private static final String FAVICON = resource("favicon.svg");
  private static final String SCRIPT_PATH =
      "assets/page." + HexFormat.of().formatHex(digest(SCRIPT), 0, 6) + ".js";

  private final String style;

  private PageAssets(Programme programme) {
    this.style = CSS + CategoryColors.css(programme.categories());
  }

  /** Those of the pages of {@code programme}: its categories bring their colours. */
  public static PageAssets of(Programme programme) {
    return new PageAssets(programme);
  }

  /** Where {@link #script()} lies below the base, by its content: {@code assets/page.1f….js}. */
  public static String scriptPath() {
    return SCRIPT_PATH;
  }

  /** The script; pages work without it. */
  public static Publication script() {
    return Publication.of(SCRIPT, "text/javascript; charset=utf-8", Instant.EPOCH);
  }

  /** The picture of the site, which lies at {@code favicon.svg}. */
  public static Publication favicon() {
    return Publication.of(FAVICON, "image/svg+xml", Instant.EPOCH);
  }

  /** What stands in the style element of each page; no rule of it loads anything. */
  String style() {
    return style;
  }

  /** The style as a Content-Security-Policy names it, with its quotes: {@code 'sha256-…'}. */
  public String styleHash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(digest(style)) + "'";
  }

  /**
   * The value of a Content-Security-Policy field for pages: their own style, script and pictures,
   * and nothing else. Pages of static files say it themselves, but for who may frame them, which
   * only a field can say: the server lets anybody, and a host of files adds what it wants.
   */
  public String contentSecurityPolicy() {
    return "default-src 'none'; style-src "
        + styleHash()
        + "; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";
  }

  private static String resource(String name) {
    try (InputStream file = PageAssets.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
