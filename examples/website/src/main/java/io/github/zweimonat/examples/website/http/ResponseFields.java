package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.examples.website.site.SiteResource;
import jakarta.servlet.http.HttpServletResponse;

/** What is said beside the bytes of an answer. */
final class ResponseFields {
  private ResponseFields() {}

  /** Of every answer, whatever it is. */
  static void common(HttpServletResponse response) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  /** Of what was found, also where only 304 is said. */
  static void of(
      SiteResource.Kind kind, Rendered rendered, String tag, HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Last-Modified", rendered.lastModified());
    response.setHeader("Cache-Control", caching(kind));
    if (rendered.gzip().isPresent()) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (kind == SiteResource.Kind.DATA) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag");
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
  }

  /** Of the content that follows. */
  static void ofContent(Rendered rendered, boolean isCompressed, HttpServletResponse response) {
    response.setContentType(rendered.publication().mediaType());
    if (isCompressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
  }

  /**
   * Of HTML. Anybody may show it in a frame: it has no accounts and does nothing in anybody's name,
   * and many a partner's site can embed in no other way.
   *
   * @param policy what it may load
   */
  static void ofHtml(String policy, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", policy + "; frame-ancestors *");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  }

  /** Short for pages, which tell of cancellations first; at most an hour for what is subscribed. */
  private static String caching(SiteResource.Kind kind) {
    return switch (kind) {
      case PAGE -> "public, max-age=60";
      case DATA -> "public, max-age=900";
      case ASSET -> "public, max-age=31536000, immutable";
      case FILE, SHEET -> "public, max-age=3600";
    };
  }
}
