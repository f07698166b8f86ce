package io.github.zweimonat.examples.cli;

import com.sun.net.httpserver.HttpServer;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.Optional;

/** What the README says of serving with nothing but the JDK. */
final class FirstServer {
  private FirstServer() {}

  static HttpServer start(Programme programme, int port) throws IOException {
    // README
    FeedIndex feeds = FeedIndex.of(programme);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          Optional<Publication> found =
              feeds
                  .find(exchange.getRequestURI().getPath().substring(1)) // fa/partners/ihk.ics
                  .map(feed -> feed.feed().around(LocalDate.now(programme.timeZone())))
                  .map(feed -> feed.publication());
          String tag = found.map(Publication::entityTag).orElse("none");
          boolean isKnown = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", tag);
          exchange.getResponseHeaders().set("Content-Type", "text/calendar; charset=utf-8");
          exchange.sendResponseHeaders(
              found.isEmpty() ? 404 : isKnown ? 304 : 200, isKnown ? -1 : 0);
          if (found.isPresent() && !isKnown) {
            found.get().writeTo(exchange.getResponseBody());
          }
          exchange.close();
        });
    server.start();
    // end
    return server;
  }
}
