package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.Publication;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A site as files for any web space. Beside each text lie its compressed forms, {@code .gz} and
 * {@code .br}, for servers that send them as they are. The same site at the same minute gives the
 * same bytes; what is the same as before is not touched.
 *
 * <p>A folder that is served while it is written shows whole files only, and no page before what it
 * loads. After an interruption the next run does what is left.
 */
public final class StaticSite {
  /** How many files are made ahead of the one that is being written. */
  private static final int AHEAD = 16;

  /**
   * What a run did.
   *
   * @param files how many the site has
   * @param written how many of them were not there like this
   * @param removed how many were there and are no longer part of it
   * @param hasBrotli whether this machine could make {@code .br}
   */
  public record Report(int files, int written, int removed, boolean hasBrotli) {}

  /** A file as it should be; without bytes it is so already. */
  private record Made(String file, Optional<byte[]> bytes) {}

  private final Map<String, SiteResource> resources;

  private StaticSite(Map<String, SiteResource> resources) {
    this.resources = resources;
  }

  /**
   * The files of {@code site}.
   *
   * @param now what "today" and "next" mean
   */
  public static StaticSite of(ProgrammeSite site, Instant now) {
    Map<String, SiteResource> resources = new LinkedHashMap<>();
    for (String path : site.staticPaths(now)) {
      resources.put(
          StaticPaths.file(path),
          site.find(path, null, now)
              .orElseThrow(() -> new IllegalStateException("nothing lies at /" + path)));
    }
    return new StaticSite(resources);
  }

  /** The names of the files, relative and with slashes, without the compressed ones. */
  public List<String> files() {
    return new ArrayList<>(resources.keySet());
  }

  /**
   * One of the files, for hosts that keep them elsewhere than in a folder.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public Publication publication(String file) {
    SiteResource resource = resources.get(file);
    if (resource == null) {
      throw new IllegalArgumentException("a file must be one of the site, but is " + file);
    }
    return resource.publication();
  }

  /**
   * Brings {@code folder} up to date, which is made where there is none. Only what an earlier run
   * wrote is replaced or removed.
   *
   * @throws IOException if it cannot be written, or if a file is there that somebody else wrote
   */
  public Report write(Path folder) throws IOException {
    SiteFolder target = SiteFolder.open(folder);
    boolean hasBrotli = Brotli.isAvailable();
    List<String> files = new ArrayList<>();
    for (String file : resources.keySet()) {
      files.add(file);
      files.add(file + ".gz");
      files.add(file + ".br");
    }
    target.begin(files);
    List<String> present = new ArrayList<>();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      ArrayDeque<Future<List<Made>>> ahead = new ArrayDeque<>();
      for (Map.Entry<String, SiteResource> each : resources.entrySet()) {
        ahead.add(workers.submit(() -> make(each.getKey(), each.getValue(), target, hasBrotli)));
        if (ahead.size() > AHEAD) {
          put(ahead.remove(), target, present);
        }
      }
      while (!ahead.isEmpty()) {
        put(ahead.remove(), target, present);
      }
    } finally {
      workers.shutdownNow();
    }
    target.end(present);
    return new Report(present.size(), target.written(), target.removed(), hasBrotli);
  }

  /** The compressed forms first: a server takes them where they are, as new as the text or not. */
  private static List<Made> make(
      String file, SiteResource resource, SiteFolder target, boolean hasBrotli) throws IOException {
    Publication plain = resource.publication();
    byte[] bytes = plain.bytes();
    List<Made> made = new ArrayList<>(3);
    if (Gzip.isWorthwhile(plain)) {
      boolean isAsBefore = target.isComplete() && target.has(file, bytes);
      if (isAsBefore && target.has(file + ".gz")) {
        made.add(new Made(file + ".gz", Optional.empty()));
      } else {
        made.add(new Made(file + ".gz", Optional.of(Gzip.compressed(plain))));
      }
      if (isAsBefore && target.has(file + ".br")) {
        made.add(new Made(file + ".br", Optional.empty()));
      } else if (hasBrotli) {
        made.add(new Made(file + ".br", Optional.of(Brotli.compressed(plain))));
      }
    }
    made.add(new Made(file, Optional.of(bytes)));
    return made;
  }

  private static void put(Future<List<Made>> future, SiteFolder target, List<String> present)
      throws IOException {
    try {
      for (Made made : future.get()) {
        if (made.bytes().isPresent()) {
          target.write(made.file(), made.bytes().get());
        }
        present.add(made.file());
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the writing was interrupted");
    }
  }
}
