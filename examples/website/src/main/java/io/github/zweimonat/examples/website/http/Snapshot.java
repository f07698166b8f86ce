package io.github.zweimonat.examples.website.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.examples.website.site.SiteResource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * A site and what of it was made already. Each site has a store of its own, so that nothing of an
 * older one can be found in it; it is bounded by bytes, since queries are without number.
 */
final class Snapshot {
  /** How many bytes are kept. */
  static final long STORE = 64L << 20;

  private final ProgrammeSite site;
  private final AsyncCache<Object, Rendered> store;

  /**
   * A snapshot in which nothing is made yet.
   *
   * @param makers what makes publications; a few at a time, however many are asked for
   */
  Snapshot(ProgrammeSite site, Executor makers) {
    this.site = site;
    this.store =
        Caffeine.newBuilder()
            .maximumWeight(STORE)
            .weigher((Weigher<Object, Rendered>) (key, rendered) -> rendered.weight())
            .executor(makers)
            .buildAsync();
  }

  ProgrammeSite site() {
    return site;
  }

  /**
   * The resource of this site as it goes out; made once, however many ask at a time.
   *
   * @throws java.util.concurrent.RejectedExecutionException if too much is being made already
   */
  Rendered rendered(SiteResource resource) {
    try {
      return store.get(resource.key(), key -> Rendered.of(resource.publication())).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
