package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.site.SiteResource;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** One request and its answer. */
final class Exchange {
  /** What a socket takes at once; more waits for the client, and no thread waits with it. */
  private static final int AT_ONCE = 64 << 10;

  private static final String HTML = "text/html";

  /** The policy of what loads nothing. */
  private static final String NOTHING = "default-src 'none'";

  private final Context context;
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final String path;

  Exchange(Context context) {
    this.context = context;
    this.request = context.req();
    this.response = context.res();
    this.path = decoded(request.getRequestURI()).substring(1);
    ResponseFields.common(response);
  }

  /**
   * The server lets nothing in that cannot be decoded. A slash that is written with a percent sign
   * divides nothing: links on a page would lead elsewhere.
   */
  private static String decoded(String path) {
    return path.indexOf('%') < 0 || path.contains("%2F") || path.contains("%2f")
        ? path
        : URI.create(path).getPath();
  }

  /** The path without the slash in front, decoded. */
  String path() {
    return path;
  }

  @Nullable String query() {
    return request.getQueryString();
  }

  boolean isOptions() {
    return request.getMethod().equals("OPTIONS");
  }

  /** Whether it asks for something that is there. */
  boolean isReading() {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /** Whether whoever asks shows pages. */
  boolean wantsPages() {
    String accepted = request.getHeader("Accept");
    return accepted != null && accepted.contains(HTML);
  }

  /**
   * Sends what was found, or says that the client has it.
   *
   * @param policy what pages may load
   */
  void send(SiteResource.Kind kind, Rendered rendered, String policy) throws IOException {
    boolean isCompressed =
        rendered.gzip().isPresent() && AcceptedEncoding.prefersGzip(all("Accept-Encoding"));
    String tag = rendered.entityTag(isCompressed);
    ResponseFields.of(kind, rendered, tag, response);
    if (Conditions.isKnown(
        all("If-None-Match"),
        request.getHeader("If-Modified-Since"),
        tag,
        rendered.publication().lastModified())) {
      response.setStatus(304);
      return;
    }
    ResponseFields.ofContent(rendered, isCompressed, response);
    if (rendered.publication().mediaType().startsWith(HTML)) {
      ResponseFields.ofHtml(kind == SiteResource.Kind.PAGE ? policy : NOTHING, response);
    }
    body(isCompressed ? rendered.gzip().orElseThrow() : rendered.publication());
  }

  private void body(Publication sent) throws IOException {
    response.setContentLength(sent.size());
    if (!request.getMethod().equals("GET")) {
      return;
    }
    if (sent.size() > AT_ONCE && response.getOutputStream() instanceof HttpOutput output) {
      context.future(() -> sending(sent, output));
    } else {
      sent.writeTo(response.getOutputStream());
    }
  }

  private static CompletableFuture<Void> sending(Publication sent, HttpOutput output) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    output.sendContent(
        sent.buffer(), Callback.from(() -> done.complete(null), gone -> done.complete(null)));
    return done;
  }

  /** A field that may come in several lines, as one; null where there is none. */
  private @Nullable String all(String name) {
    String first = request.getHeader(name);
    if (first == null) {
      return null;
    }
    List<String> lines = Collections.list(request.getHeaders(name));
    return lines.size() == 1 ? first : String.join(",", lines);
  }

  /** Leads to the same address with a slash behind it; relative, wherever the site lies. */
  void redirect(String path) {
    String last = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    response.setStatus(308);
    response.setHeader("Location", query() == null ? last : last + "?" + query());
    response.setHeader("Cache-Control", "public, max-age=3600");
  }

  void allow(String methods) {
    response.setHeader("Allow", methods);
  }

  void noContent() {
    response.setStatus(204);
  }

  /** Tells a browser what scripts of other sites may do. */
  void allowScripts(String methods, String fields, String age) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", methods);
    response.setHeader("Access-Control-Allow-Headers", fields);
    response.setHeader("Access-Control-Max-Age", age);
  }

  void unavailable() throws IOException {
    response.setHeader("Retry-After", "2");
    error(503, "Just now there is no answer; please try again in a moment.");
  }

  /** An answer that is none, with the reason in a sentence; scripts of other sites may read it. */
  void error(int status, String sentence) throws IOException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    text(status, "text/plain; charset=utf-8", sentence + "\n");
  }

  /** An answer that is none, as a page. */
  void error(int status, Publication page, String policy) throws IOException {
    ResponseFields.ofHtml(policy, response);
    text(status, page.mediaType(), page.text());
  }

  /** An answer that nobody keeps. */
  void text(int status, String mediaType, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(mediaType);
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
