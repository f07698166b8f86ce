package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Puts what becomes of a document on a server: a sound one at once and whole, a broken one not at
 * all; readers never learn of that, the operator does.
 */
public final class ServedDocument implements DocumentWatch.Listener {
  private final SiteServer server;
  private final Function<Programme, ProgrammeSite> sites;
  private final Supplier<Instant> now;
  private final Consumer<DocumentHealth> log;
  private DocumentHealth health;

  /**
   * Serves the document as it is now.
   *
   * @param health of the document as it was read
   * @param sites makes the site of a programme
   * @param log takes every change of the state, for the operator to see
   */
  public ServedDocument(
      SiteServer server,
      DocumentHealth health,
      Function<Programme, ProgrammeSite> sites,
      Supplier<Instant> now,
      Consumer<DocumentHealth> log) {
    this.server = server;
    this.sites = sites;
    this.now = now;
    this.log = log;
    this.health = health;
    server.publish(sites.apply(health.programme()));
    server.report(health);
  }

  @Override
  public void changed(Programme programme, ReadResult result) {
    server.publish(sites.apply(programme));
    report(DocumentHealth.of(health.file(), programme, result, now.get()));
  }

  @Override
  public void broken(ReadResult result) {
    report(health.after(result, now.get()));
  }

  @Override
  public void unreadable(IOException reason) {
    report(health.after(reason, now.get()));
  }

  @Override
  public void restored(ReadResult result) {
    report(health.after(result, now.get()));
  }

  private void report(DocumentHealth state) {
    health = state;
    server.report(state);
    log.accept(state);
  }
}
