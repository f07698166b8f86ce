package io.github.zweimonat.examples.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers one request with a publication as RFC 9110 §13 has it: 304 where the client has it. */
final class Answer {
  /** The one form of dates that HTTP writes (RFC 9110 §5.6.7). */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final HttpExchange exchange;

  Answer(HttpExchange exchange) {
    this.exchange = exchange;
  }

  void publication(Publication publication) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("ETag", publication.entityTag());
    headers.set("Last-Modified", HTTP_DATE.format(publication.lastModified()));
    headers.set("Cache-Control", "public, max-age=900");
    if (!publication.mediaType().startsWith("text/html")) {
      headers.set("Access-Control-Allow-Origin", "*");
    }
    if (isKnown(publication)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    headers.set("Content-Type", publication.mediaType());
    send(200, publication.bytes());
  }

  void text(int status, String message) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    send(status, (message + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void send(int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** If-None-Match wins over If-Modified-Since. */
  private boolean isKnown(Publication publication) {
    String tags = exchange.getRequestHeaders().getFirst("If-None-Match");
    if (tags != null) {
      return Arrays.stream(tags.split(",", -1))
          .map(tag -> tag.strip().replaceFirst("^W/", ""))
          .anyMatch(tag -> tag.equals("*") || tag.equals(publication.entityTag()));
    }
    Instant since = httpDate(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
    return since != null && !publication.lastModified().isAfter(since);
  }

  private static @Nullable Instant httpDate(@Nullable String text) {
    try {
      return text == null ? null : Instant.from(HTTP_DATE.parse(text));
    } catch (DateTimeException unreadable) {
      return null; // a condition that cannot be read is no condition
    }
  }
}
