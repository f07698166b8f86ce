package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.zweimonat.json.ProgrammeReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's server is lines that run. */
class FirstServerTest {
  @Test
  void lines_areThoseOfTheReadme() throws IOException {
    List<String> all =
        Files.readAllLines(
            Path.of("src/test/java/io/github/zweimonat/examples/cli/FirstServer.java"));
    StringBuilder lines = new StringBuilder();
    for (String line : all.subList(all.indexOf("    // README") + 1, all.indexOf("    // end"))) {
      lines.append(line.substring(4)).append('\n');
    }
    assertThat(Path.of("../../README.md")).content().contains("```java\n" + lines + "```\n");
  }

  @Test
  void server_answersFeedsOnce() throws IOException, InterruptedException {
    HttpServer server = FirstServer.start(ProgrammeReader.read(CommandRun.SAMPLE), 0);
    try {
      HttpResponse<String> feed = get(server, "/fa/partners/ihk.ics", "");
      assertThat(feed.statusCode()).isEqualTo(200);
      assertThat(feed.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
      String tag = feed.headers().firstValue("ETag").orElseThrow();
      assertThat(get(server, "/fa/partners/ihk.ics", tag).statusCode()).isEqualTo(304);
      assertThat(get(server, "/fa/partners/nobody.ics", "").statusCode()).isEqualTo(404);
    } finally {
      server.stop(0);
    }
  }

  private static HttpResponse<String> get(HttpServer server, String path, String tag)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("If-None-Match", tag).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
