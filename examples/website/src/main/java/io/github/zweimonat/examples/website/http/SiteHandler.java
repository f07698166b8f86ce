package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.examples.website.site.SiteResource;
import io.github.zweimonat.examples.website.site.WrongQueryException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers GET and HEAD from the snapshot that stands when the request comes in. */
final class SiteHandler implements Handler {
  private final Supplier<Optional<Snapshot>> current;
  private final Supplier<Instant> now;

  SiteHandler(Supplier<Optional<Snapshot>> current, Supplier<Instant> now) {
    this.current = current;
    this.now = now;
  }

  @Override
  public void handle(Context context) throws IOException {
    Optional<Snapshot> snapshot = current.get(); // once: an answer tells of one edition
    HttpServletResponse response = context.res();
    ResponseFields.common(response);
    if (snapshot.isEmpty()) {
      unavailable(context);
      return;
    }
    HttpServletRequest request = context.req();
    try {
      String path = URI.create(request.getRequestURI()).getPath().substring(1);
      Optional<SiteResource> found =
          snapshot.get().site().find(path, request.getQueryString(), now.get());
      if (found.isPresent()) {
        answer(request, response, found.get().kind(), snapshot.get().rendered(found.get()));
        return;
      }
      Optional<String> completed = snapshot.get().site().completed(path);
      if (completed.isPresent()) {
        redirect(completed.get(), request.getQueryString(), response);
      } else {
        text(context, 404, "There is no such page.");
      }
    } catch (WrongQueryException wrong) {
      text(context, 400, String.valueOf(wrong.getMessage()));
    } catch (RejectedExecutionException tooMuch) {
      unavailable(context);
    }
  }

  private static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      SiteResource.Kind kind,
      Rendered rendered)
      throws IOException {
    boolean isCompressed =
        rendered.gzip().isPresent()
            && AcceptedEncoding.prefersGzip(all(request, "Accept-Encoding"));
    String tag = rendered.entityTag(isCompressed);
    ResponseFields.of(kind, rendered, tag, response);
    if (Conditions.isKnown(
        all(request, "If-None-Match"),
        request.getHeader("If-Modified-Since"),
        tag,
        rendered.publication().lastModified())) {
      response.setStatus(304);
      return;
    }
    Publication sent = isCompressed ? rendered.gzip().orElseThrow() : rendered.publication();
    ResponseFields.ofContent(rendered, isCompressed, response);
    response.setContentLength(sent.size());
    if (request.getMethod().equals("GET")) {
      sent.writeTo(response.getOutputStream());
    }
  }

  /** A field that may come in several lines, as one; null where there is none. */
  private static @Nullable String all(HttpServletRequest request, String name) {
    String first = request.getHeader(name);
    if (first == null) {
      return null;
    }
    List<String> lines = Collections.list(request.getHeaders(name));
    return lines.size() == 1 ? first : String.join(",", lines);
  }

  /** Relative, so that it holds wherever the site lies. */
  private static void redirect(String path, @Nullable String query, HttpServletResponse response) {
    String last = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    response.setStatus(308);
    response.setHeader("Location", query == null ? last : last + "?" + query);
    response.setHeader("Cache-Control", "public, max-age=3600");
  }

  private static void unavailable(Context context) throws IOException {
    context.res().setHeader("Retry-After", "2");
    text(context, 503, "Just now there is no answer; please try again in a moment.");
  }

  static void text(Context context, int status, String message) throws IOException {
    byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
    HttpServletResponse response = context.res();
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    if (!context.req().getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }
}
