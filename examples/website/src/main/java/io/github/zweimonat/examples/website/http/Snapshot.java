package io.github.zweimonat.examples.website.http;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.examples.website.site.SiteResource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A site and what of it was made already. Each site has a store of its own, so that nothing of an
 * older one can be found in it; it is bounded by bytes, since queries are without number.
 */
final class Snapshot {
  /** How many bytes are kept. */
  static final long STORE = 64L << 20;

  private final ProgrammeSite site;
  private final String pagePolicy;
  private final Makers makers;
  private final AsyncCache<Object, Rendered> store;

  /**
   * A snapshot in which nothing is made yet.
   *
   * @param makers what makes publications
   */
  Snapshot(ProgrammeSite site, Makers makers) {
    this.site = site;
    this.pagePolicy = site.pagePolicy();
    this.makers = makers;
    this.store =
        Caffeine.newBuilder()
            .maximumWeight(STORE)
            .weigher((Weigher<Object, Rendered>) (key, rendered) -> rendered.weight())
            .executor(Runnable::run) // what is left to do beside is little
            .buildAsync();
  }

  ProgrammeSite site() {
    return site;
  }

  /** What pages of this site may load. */
  String pagePolicy() {
    return pagePolicy;
  }

  /**
   * The resource of this site as it goes out; made once, however many ask at a time.
   *
   * @throws java.util.concurrent.RejectedExecutionException if too much is being made already
   */
  Rendered rendered(SiteResource resource) {
    try {
      return store
          .get(
              resource.key(),
              (key, none) ->
                  CompletableFuture.supplyAsync(
                      () -> Rendered.of(resource.publication()), makers.of(resource.kind())))
          .join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
