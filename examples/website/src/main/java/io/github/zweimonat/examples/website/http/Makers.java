package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.examples.website.site.SiteResource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that make publications, as many as there are processors, however many are asked for.
 * Sheets have one of their own, so that pages do not wait behind them. What would wait too long is
 * turned away.
 */
final class Makers implements AutoCloseable {
  private static final int WAITING = 1_000;
  private static final int WAITING_SHEETS = 20;

  private final ThreadPoolExecutor quick =
      threads(Runtime.getRuntime().availableProcessors(), WAITING, "publications");
  private final ThreadPoolExecutor slow = threads(1, WAITING_SHEETS, "sheets");

  Executor of(SiteResource.Kind kind) {
    return kind == SiteResource.Kind.SHEET ? slow : quick;
  }

  private static ThreadPoolExecutor threads(int number, int waiting, String name) {
    return new ThreadPoolExecutor(
        number,
        number,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(waiting),
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    quick.shutdownNow();
    slow.shutdownNow();
  }
}
