package io.github.zweimonat.examples.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * One programme as a web site on the JDK's own server: the overview at {@code /} and {@code
 * /LANG/}, the feed at {@code /programme.ics} and its other styles beside it, the agenda at {@code
 * /agenda.json}, and the same below each language. {@code ?window=2025-07} asks for another window,
 * {@code ?audience-age=12} and the other filters of the command line for a part of it.
 */
final class ProgrammeServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(8);
  private final Programme programme;
  private final FeedIndex feeds;
  private final Supplier<Instant> now;

  private ProgrammeServer(HttpServer server, Programme programme, Supplier<Instant> now) {
    this.server = server;
    this.programme = programme;
    this.feeds = FeedIndex.of(programme);
    this.now = now;
  }

  static ProgrammeServer start(
      InetSocketAddress address, Programme programme, Supplier<Instant> now) throws IOException {
    ProgrammeServer started = new ProgrammeServer(HttpServer.create(address, 0), programme, now);
    started.server.createContext("/", started::answer);
    started.server.setExecutor(started.workers);
    started.server.start();
    return started;
  }

  /** Where it listens: {@code http://127.0.0.1:8080/}. */
  String address() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().getHostAddress();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + address.getPort()
        + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Answer answer = new Answer(exchange);
    try {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        answer.text(405, "Only GET and HEAD are answered here.");
        return;
      }
      Optional<Publication> publication = publication(exchange);
      if (publication.isPresent()) {
        answer.publication(publication.get());
      } else {
        answer.text(404, "There is no such page.");
      }
    } catch (DateTimeException noMonth) {
      answer.text(400, "A window is a month such as 2025-07.");
    } catch (IllegalArgumentException wrong) { // an unknown partner, an age that is none
      answer.text(400, String.valueOf(wrong.getMessage()));
    } finally {
      exchange.close();
    }
  }

  private Optional<Publication> publication(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath().substring(1);
    LocalDate today = LocalDate.ofInstant(now.get(), programme.timeZone());
    RequestQuery query = RequestQuery.of(exchange.getRequestURI().getRawQuery());
    Optional<FeedEntry> feed = feeds.find(path);
    if (feed.isPresent()) {
      return feed.map(
          entry -> entry.feed().filter(query.filter(entry.filter())).around(today).publication());
    }
    if (path.equals("feeds.json")) {
      return Optional.of(FeedsJson.publication(feeds, programme, URI.create(address())));
    }
    String language = programme.defaultLanguage();
    int slash = path.indexOf('/');
    if (slash > 0) {
      language = path.substring(0, slash);
      path = path.substring(slash + 1);
    }
    if (!programme.languages().contains(language)) {
      return Optional.empty();
    }
    return switch (path) {
      case "" -> Optional.of(new OverviewPage(agenda(query, today), language, today).publication());
      case "agenda.json" ->
          Optional.of(
              AgendaJson.of(agenda(query, today))
                  .language(language)
                  .lastModifiedNotBefore(startOf(today))
                  .publication());
      default -> Optional.empty();
    };
  }

  private Agenda agenda(RequestQuery query, LocalDate today) {
    return Agenda.of(
        programme,
        query.window(programme.rhythm(), today),
        query.filter(AgendaFilter.everything()));
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(programme.timeZone()).toInstant();
  }
}
