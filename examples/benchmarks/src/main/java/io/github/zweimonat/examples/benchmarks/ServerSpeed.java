package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.json.ProgrammeReader;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Requests a second of the web site beside a plain Javalin that answers constant bytes with the
 * same fields, by turns in one run. Only the ratio means something on a machine that does other
 * work, too.
 */
public final class ServerSpeed {
  private static final int ROUNDS = 7;
  private static final double SECONDS = 1.5;
  private static final Instant NOW = Instant.parse("2025-07-08T09:00:00Z");

  /** What Jetty says by itself. */
  private static final List<String> OF_THE_SERVER = List.of("date", "content-length", ":status");

  private ServerSpeed() {}

  /**
   * Measures.
   *
   * @param arguments the programme document
   */
  public static void main(String[] arguments) throws Exception {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (SiteServer site = SiteServer.start(address, () -> NOW, Throwable::printStackTrace)) {
      site.publish(
          ProgrammeSite.served(
              ProgrammeReader.read(Path.of(arguments[0])),
              Optional.empty(),
              URI.create("https://integration.example/")));
      String gzip = "Accept-Encoding: gzip\r\n";
      measure("feed 304", site, "programme.ics", gzip, true);
      measure("feed 200", site, "programme.ics", gzip, false);
      measure("feed 200, not compressed", site, "programme.ics", "", false);
      measure("page 304", site, "de/", gzip, true);
      measure("page 200", site, "de/", gzip, false);
      measure("page 200, not compressed", site, "de/", "", false);
    }
  }

  private static void measure(
      String name, SiteServer site, String path, String fields, boolean isKnown) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.address() + path));
    if (!fields.isEmpty()) {
      request.header("Accept-Encoding", "gzip");
    }
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    String condition =
        isKnown
            ? "If-None-Match: " + answer.headers().firstValue("ETag").orElseThrow() + "\r\n"
            : "";
    int status = isKnown ? 304 : 200;
    Javalin plain = plain(answer, isKnown);
    try {
      LoadClient ours = new LoadClient(site.port(), "/" + path, fields + condition, status);
      LoadClient theirs = new LoadClient(plain.port(), "/constant", fields + condition, status);
      ours.perSecond(2 * SECONDS);
      theirs.perSecond(2 * SECONDS);
      List<Double> our = new ArrayList<>();
      List<Double> their = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        // Whoever is first has no advantage for long.
        boolean isOursFirst = round % 2 == 0;
        double first = (isOursFirst ? ours : theirs).perSecond(SECONDS);
        double second = (isOursFirst ? theirs : ours).perSecond(SECONDS);
        our.add(isOursFirst ? first : second);
        their.add(isOursFirst ? second : first);
        ratios.add(our.get(round) / their.get(round));
      }
      System.out.printf(
          Locale.ROOT,
          "%-26s %,8d bytes %,8.0f/s   plain Javalin %,8d bytes %,8.0f/s   ratio %.2f%n",
          name,
          ours.length(),
          median(our),
          theirs.length(),
          median(their),
          median(ratios));
    } finally {
      plain.stop();
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** Says the same as {@code answer}, whatever it is asked. */
  private static Javalin plain(HttpResponse<byte[]> answer, boolean isKnown) {
    byte[] body = answer.body();
    Map<String, List<String>> fields = answer.headers().map();
    boolean hasVirtualThreads = Runtime.version().feature() >= 21;
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.compressionStrategy = CompressionStrategy.NONE; // it has the bytes
              config.concurrency.useVirtualThreads = hasVirtualThreads;
              config.routes.get(
                  "/constant",
                  context -> {
                    fields.forEach(
                        (name, values) -> {
                          boolean isOfContent = name.startsWith("content-");
                          if (!OF_THE_SERVER.contains(name) && !(isKnown && isOfContent)) {
                            context.header(name, values.get(0));
                          }
                        });
                    if (isKnown) {
                      context.status(304);
                    } else {
                      context.res().setContentLength(body.length); // or it sends chunks
                      context.result(body);
                    }
                  });
            })
        .start("127.0.0.1", 0);
  }
}
