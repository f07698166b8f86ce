package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** vdirsyncer fetches every feed from an address on loopback; khal reads what it stored. */
final class VdirsyncerReader implements ProgramReader {
  private static final ProgramDriver KHAL = ProgramDriver.python("khal/show.py");

  /** Every file is synced: on a disk that takes most of the time. */
  private static final Path MEMORY = Path.of("/dev/shm");

  @Override
  public boolean isThere() {
    try {
      Path out = Files.createTempFile("vdirsyncer", ".txt");
      try {
        return run(out, "vdirsyncer", "--version") == 0 && KHAL.isThere();
      } finally {
        Files.delete(out);
      }
    } catch (IOException missing) {
      return false;
    }
  }

  @Override
  public ShownFeeds show(List<TableFeed> feeds, Path folder) {
    try {
      Path home = Files.createTempDirectory(Files.isWritable(MEMORY) ? MEMORY : folder, "vdir");
      try {
        HttpServer server = serve(feeds);
        try {
          fetch(feeds, home, "http://127.0.0.1:" + server.getAddress().getPort());
        } finally {
          server.stop(0);
        }
        return KHAL.show(feeds, home);
      } finally {
        delete(home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpServer serve(List<TableFeed> feeds) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    for (TableFeed feed : feeds) {
      byte[] octets = feed.octets();
      server.createContext(
          "/" + feed.id() + ".ics",
          exchange -> {
            try (exchange) {
              exchange.getResponseHeaders().set("Content-Type", "text/calendar; charset=utf-8");
              exchange.sendResponseHeaders(200, octets.length);
              exchange.getResponseBody().write(octets);
            }
          });
    }
    server.start();
    return server;
  }

  private static void delete(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void fetch(List<TableFeed> feeds, Path home, String address) throws IOException {
    StringBuilder config =
        new StringBuilder("[general]\nstatus_path = \"" + home.resolve("status") + "\"\n");
    for (TableFeed feed : feeds) {
      String pair = feed.id().replaceAll("[^a-z]", "_");
      Path store = Files.createDirectory(home.resolve(feed.id()));
      config.append(
          """
          [pair %1$s]
          a = "%1$s_feed"
          b = "%1$s_store"
          collections = null
          [storage %1$s_feed]
          type = "http"
          url = "%2$s/%3$s.ics"
          [storage %1$s_store]
          type = "filesystem"
          path = "%4$s"
          fileext = ".ics"
          """
              .formatted(pair, address, feed.id(), store));
    }
    Path file = Files.writeString(home.resolve("config"), config);
    Path out = home.resolve("out.txt");
    for (String command : List.of("discover", "sync")) {
      int exit = run(out, "vdirsyncer", "-c", file.toString(), command);
      assertThat(exit).as(() -> text(out)).isZero();
    }
  }

  private static int run(Path out, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("vdirsyncer does not end");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
