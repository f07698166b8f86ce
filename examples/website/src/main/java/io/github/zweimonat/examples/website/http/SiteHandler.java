package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.examples.website.site.SiteResource;
import io.github.zweimonat.examples.website.site.WrongQueryException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers every request from the snapshot that stands when it comes in. */
final class SiteHandler implements Handler {
  private static final String METHODS = "GET, HEAD, OPTIONS";

  /** How long a browser need not ask again whether scripts of other sites may ask, in seconds. */
  private static final String PREFLIGHT_AGE = "86400";

  private final Supplier<Optional<Snapshot>> current;
  private final Supplier<Optional<DocumentHealth>> health;
  private final Supplier<Instant> now;
  private final Consumer<Throwable> failures;

  /**
   * A handler.
   *
   * @param current what is answered from; empty before there is anything
   * @param health what the operator is told
   * @param failures takes what should not happen
   */
  SiteHandler(
      Supplier<Optional<Snapshot>> current,
      Supplier<Optional<DocumentHealth>> health,
      Supplier<Instant> now,
      Consumer<Throwable> failures) {
    this.current = current;
    this.health = health;
    this.now = now;
    this.failures = failures;
  }

  @Override
  public void handle(Context context) throws IOException {
    context.skipRemainingHandlers();
    Exchange exchange = new Exchange(context);
    if (exchange.path().equals("health") && exchange.isReading()) {
      health(exchange);
      return;
    }
    Optional<Snapshot> snapshot = current.get(); // once: an answer tells of one edition
    if (snapshot.isEmpty()) {
      exchange.unavailable();
      return;
    }
    try {
      answer(exchange, snapshot.get());
    } catch (WrongQueryException wrong) {
      error(exchange, snapshot.get(), 400, String.valueOf(wrong.getMessage()));
    } catch (RejectedExecutionException tooMuch) {
      exchange.unavailable();
    } catch (RuntimeException unexpected) {
      failures.accept(unexpected);
      exchange.error(500, "Something went wrong here; the operator can see what.");
    }
  }

  /** People get a page in their language, programs a sentence that says what is wrong. */
  private void error(Exchange exchange, Snapshot snapshot, int status, String sentence)
      throws IOException {
    if (exchange.wantsPages()) {
      exchange.error(
          status,
          snapshot.site().errorPage(status, exchange.path(), now.get()),
          snapshot.pagePolicy());
    } else {
      exchange.error(status, sentence);
    }
  }

  /** 200 as long as there is a sound programme to serve, also while the document is broken. */
  private void health(Exchange exchange) throws IOException {
    Optional<DocumentHealth> state = health.get();
    exchange.text(
        state.isPresent() ? 200 : 503,
        "application/json; charset=utf-8",
        state.map(DocumentHealth::json).orElse("{\"state\":\"starting\"}\n"));
  }

  private void answer(Exchange exchange, Snapshot snapshot) throws IOException {
    String path = exchange.path();
    Optional<SiteResource> found = snapshot.site().find(path, exchange.query(), now.get());
    if (exchange.isOptions()) {
      options(exchange, found);
    } else if (!exchange.isReading()) {
      exchange.allow(METHODS);
      exchange.error(405, "Only GET and HEAD are answered here.");
    } else if (found.isPresent()) {
      exchange.send(found.get().kind(), snapshot.rendered(found.get()), snapshot.pagePolicy());
    } else {
      Optional<String> completed = snapshot.site().completed(path);
      if (completed.isPresent()) {
        exchange.redirect(completed.get());
      } else {
        error(exchange, snapshot, 404, "There is no such page.");
      }
    }
  }

  /** Scripts of other sites may read data, with conditions (Fetch §4.8). */
  private static void options(Exchange exchange, Optional<SiteResource> found) {
    exchange.allow(METHODS);
    exchange.noContent();
    if (found.isPresent() && found.get().kind() == SiteResource.Kind.DATA) {
      exchange.allowScripts("GET, HEAD", "If-None-Match, If-Modified-Since", PREFLIGHT_AGE);
    }
  }
}
