package io.github.zweimonat.examples.website.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may load: its own script and pictures, and the style that stands in it, which is told
 * by its hash. Anybody may show a page in a frame: it has no accounts and does nothing in anybody's
 * name, and many a partner's site can embed in no other way.
 */
final class ContentSecurityPolicy {
  private ContentSecurityPolicy() {}

  /** The value of the field for {@code html}. */
  static String of(String html) {
    StringBuilder styles = new StringBuilder();
    int at = html.indexOf("<style");
    while (at >= 0) {
      int begin = html.indexOf('>', at) + 1;
      int end = html.indexOf("</style>", begin);
      if (begin == 0 || end < 0) {
        break;
      }
      styles.append(" 'sha256-").append(hash(html.substring(begin, end))).append('\'');
      at = html.indexOf("<style", end);
    }
    return "default-src 'none'; script-src 'self'; style-src"
        + (styles.isEmpty() ? " 'none'" : styles)
        + "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
        + " frame-ancestors *";
  }

  private static String hash(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
