package io.github.zweimonat.examples.benchmarks;

import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Replaces the programme of a served site again and again while it is read, and counts answers that
 * failed or told of more than one edition.
 */
public final class ServerEditions {
  private static final int READERS = 8;
  private static final Pattern EDITION = Pattern.compile("Edition-[0-9]+");
  private static final List<String> PATHS =
      List.of("", "fa/", "programme.ics", "de/agenda.json", "fa/programme.series.ics");
  private static final Instant NOW = Instant.parse("2025-07-08T09:00:00Z");

  private final AtomicBoolean isOver = new AtomicBoolean();
  private final LongAdder answers = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder mixed = new LongAdder();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerEditions() {}

  /**
   * Replaces.
   *
   * @param arguments the programme document, and how often it is replaced
   */
  public static void main(String[] arguments) throws Exception {
    new ServerEditions()
        .run(ProgrammeReader.read(Path.of(arguments[0])), Integer.parseInt(arguments[1]));
  }

  private void run(Programme programme, int times) throws Exception {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (SiteServer server = SiteServer.start(address, () -> NOW, Throwable::printStackTrace)) {
      server.publish(site(programme, 0));
      for (int i = 0; i < READERS; i++) {
        int first = i;
        readers.execute(() -> read(server.address(), first));
      }
      for (int i = 1; i <= times; i++) {
        server.publish(site(programme, i));
        long before = answers.sum();
        while (answers.sum() == before) {
          Thread.onSpinWait(); // no edition goes by unread
        }
      }
      isOver.set(true);
      readers.shutdown();
      readers.awaitTermination(1, TimeUnit.MINUTES);
    } finally {
      readers.shutdownNow();
    }
    System.out.printf(
        Locale.ROOT,
        "%,d replacements, %,d answers of %,d editions: %,d failed, %,d of more than one edition%n",
        times,
        answers.sum(),
        seen.size(),
        failed.sum(),
        mixed.sum());
    System.exit(failed.sum() + mixed.sum() == 0 ? 0 : 1);
  }

  /** Its number stands in the name and in the titles of all offers. */
  private static ProgrammeSite site(Programme programme, int number) {
    LocalizedText text = LocalizedText.of("Edition-" + number);
    List<Offer> offers =
        programme.offers().stream()
            .map(offer -> Offer.builder().from(offer).title(text).build())
            .toList();
    return ProgrammeSite.served(
        Programme.builder().from(programme).name(text).offers(offers).build(),
        Optional.empty(),
        URI.create("https://integration.example/"));
  }

  private void read(String base, int first) {
    for (int i = first; !isOver.get(); i++) {
      try {
        HttpResponse<byte[]> response =
            client.send(
                HttpRequest.newBuilder(URI.create(base + PATHS.get(i % PATHS.size())))
                    .header("Accept-Encoding", "gzip")
                    .build(),
                BodyHandlers.ofByteArray());
        Set<String> editions = editions(response);
        seen.addAll(editions);
        if (response.statusCode() != 200) {
          failed.increment();
        }
        if (editions.size() != 1) {
          mixed.increment();
        }
      } catch (IOException broken) {
        failed.increment();
        System.err.println(broken);
      } catch (InterruptedException ended) {
        return;
      }
      answers.increment();
    }
  }

  /** A compressed answer that is not whole cannot be read; a short one is not compressed. */
  private static Set<String> editions(HttpResponse<byte[]> response) throws IOException {
    byte[] body =
        response.headers().firstValue("Content-Encoding").isPresent()
            ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
            : response.body();
    Matcher matcher = EDITION.matcher(new String(body, StandardCharsets.UTF_8));
    Set<String> editions = new HashSet<>();
    while (matcher.find()) {
      editions.add(matcher.group());
    }
    return editions;
  }
}
