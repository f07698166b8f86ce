package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.json.ProgrammeReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small server on loopback, at a free port. */
class ProgrammeServerTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static ProgrammeServer server;

  @BeforeAll
  static void start() throws IOException {
    server =
        ProgrammeServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            ProgrammeReader.read(CommandRun.SAMPLE),
            CommandRun.CLOCK::instant);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void page_isInTheFirstLanguage() throws IOException, InterruptedException {
    HttpResponse<String> response = get("");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(response.body()).contains("<html lang=\"de\" dir=\"ltr\">", "Juli und August 2025");
  }

  @Test
  void page_inFarsi_isRightToLeft() throws IOException, InterruptedException {
    assertThat(get("fa/").body()).contains("<html lang=\"fa\" dir=\"rtl\">");
  }

  @Test
  void page_ofAnotherWindow_showsIt() throws IOException, InterruptedException {
    assertThat(get("?window=2026-03").body()).contains("März und April 2026");
    assertThat(get("?window=March").statusCode()).isEqualTo(400);
  }

  @Test
  void feedAndJson_areWhatTheCommandsWrite() throws IOException, InterruptedException {
    assertThat(get("programme.ics").body()).isEqualTo(CommandRun.onSample("feed").out());
    assertThat(get("fa/programme.ics").body())
        .isEqualTo(CommandRun.onSample("feed", "--language", "fa").out());
    assertThat(get("fa/programme.series.ics").body())
        .isEqualTo(CommandRun.onSample("feed", "--language", "fa", "--style", "series").out());
    assertThat(get("programme.integreat.ics").body())
        .isEqualTo(CommandRun.onSample("feed", "--style", "integreat").out());
    assertThat(get("agenda.json").body())
        .isEqualTo(CommandRun.onSample("agenda", "--format", "json").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "programme.ics", "agenda.json", "fa/"})
  void knownEntity_is304(String path) throws IOException, InterruptedException {
    HttpResponse<String> first = get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String modified = first.headers().firstValue("Last-Modified").orElseThrow();
    assertThat(modified).isEqualTo("Mon, 07 Jul 2025 22:00:00 GMT");
    assertThat(get(path, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
    assertThat(get(path, "If-None-Match", "\"other\"", "If-Modified-Since", modified).statusCode())
        .isEqualTo(200);
    assertThat(get(path, "If-Modified-Since", "Mon, 07 Jul 2025 21:59:59 GMT").statusCode())
        .isEqualTo(200);
  }

  @Test
  void feedOfAPartner_isWhatTheCommandWrites() throws IOException, InterruptedException {
    assertThat(get("fa/partners/ihk.series.ics").body())
        .isEqualTo(
            CommandRun.onSample("feed", "--partner", "ihk", "--language", "fa", "--style", "series")
                .out());
  }

  @Test
  void queries_filterFeedsAndJson_asTheOptionsDo() throws IOException, InterruptedException {
    assertThat(get("fa/programme.ics?audience-age=12&spoken=ar&spoken=fa").body())
        .isEqualTo(
            CommandRun.onSample(
                    "feed",
                    "--language",
                    "fa",
                    "--audience-age",
                    "12",
                    "--spoken",
                    "ar",
                    "--spoken",
                    "fa")
                .out());
    assertThat(get("de/partners/fanport.ics?category=sport&utm_source=x").body())
        .isEqualTo(
            CommandRun.onSample("feed", "--partner", "fanport", "--category", "sport").out());
    assertThat(get("agenda.json?place=stadion&window=2025-09").body())
        .isEqualTo(
            CommandRun.onSample(
                    "agenda", "--format", "json", "--place", "stadion", "--window", "2025-09")
                .out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "programme.ics?partner=ikh          | 'a filter names partners of the programme, but there is no \"ikh\", did you mean \"ihk\"?'",
        "programme.ics?audience-age=twelve  | 'an age is a number of years, but is twelve'",
        "de/partners/ihk.ics?partner=polizei-muenster | 'a partner stands in the path or in the query, but here in both'",
      })
  void queries_thatAreWrong_are400WithTheReason(String path, String reason)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).isEqualTo(reason + "\n");
  }

  @Test
  void feedsJson_listsFeedsThatAreAnswered() throws IOException, InterruptedException {
    JsonNode feeds = JsonMapper.shared().readTree(get("feeds.json").body()).get("feeds");

    assertThat(feeds.get(0).get("path").asString()).isEqualTo("/programme.ics");
    assertThat(feeds.get(0).get("title").asString()).isEqualTo("Modellprojekt Integration");
    assertThat(feeds.get(0).get("outlook").isNull()).as("not on https").isTrue();
    for (JsonNode feed : List.of(feeds.get(0), feeds.get(7), feeds.get(feeds.size() - 1))) {
      String address = feed.get("address").asString();
      assertThat(address).endsWith(feed.get("path").asString());
      assertThat(get(feed.get("path").asString().substring(1)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void head_isGetWithoutBody() throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server.address() + "programme.ics"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("text/calendar; charset=utf-8");
    assertThat(response.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "xx/", "fa/nothing", "../etc/passwd", "de/de/"})
  void unknownPath_is404(String path) throws IOException, InterruptedException {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void post_is405() throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(server.address()))
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build(),
            BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(405);
  }
}
