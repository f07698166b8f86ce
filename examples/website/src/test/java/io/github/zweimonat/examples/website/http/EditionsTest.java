package io.github.zweimonat.examples.website.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.website.SmallProgramme;
import io.github.zweimonat.programme.Programme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The programme is replaced while it is read: no answer fails, and each tells of one edition. */
class EditionsTest {
  private static final int REPLACEMENTS = 200;
  private static final Pattern EDITION = Pattern.compile("Edition-[0-9]+");
  private static final List<String> PATHS =
      List.of("", "fa/", "programme.ics", "fa/agenda.json", "de/offers/rad/", "de/agenda.html");

  private final AtomicBoolean isOver = new AtomicBoolean();

  @Test
  void answersWhileEditionsFollowEachOther_tellOfOneEach() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(4);
    try (TestServer server = TestServer.empty()) {
      server.publish(edition(0));
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int first = i;
        counts.add(readers.submit(() -> read(server, first)));
      }
      for (int i = 1; i <= REPLACEMENTS; i++) {
        server.publish(edition(i));
        server.get(PATHS.get(i % PATHS.size())); // gives the readers time for some answers
      }
      isOver.set(true);
      int answers = 0;
      for (Future<Integer> count : counts) {
        answers += count.get(1, TimeUnit.MINUTES);
      }
      assertThat(answers).isGreaterThan(REPLACEMENTS);
      assertThat(editions(server.get("fa/agenda.json"))).containsExactly("Edition-200");
      assertThat(server.failures).isEmpty();
    } finally {
      isOver.set(true);
      readers.shutdownNow();
    }
  }

  private static Programme edition(int number) {
    return SmallProgramme.read("Edition-" + number);
  }

  private int read(TestServer server, int first) throws IOException, InterruptedException {
    int answers = 0;
    while (!isOver.get()) {
      String path = PATHS.get((first + answers) % PATHS.size());
      HttpResponse<byte[]> response = server.get(path, "Accept-Encoding", "gzip");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(editions(response)).as("editions in /" + path).hasSize(1);
      answers++;
    }
    return answers;
  }

  /** What stands in an answer that is whole: a compressed one that is not cannot be read. */
  private static Set<String> editions(HttpResponse<byte[]> response) throws IOException {
    boolean isGzip = response.headers().firstValue("Content-Encoding").isPresent();
    byte[] body =
        isGzip
            ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
            : response.body();
    Set<String> editions = new TreeSet<>();
    Matcher matcher = EDITION.matcher(new String(body, UTF_8));
    while (matcher.find()) {
      editions.add(matcher.group());
    }
    return editions;
  }
}
