package io.github.zweimonat.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.website.http.SiteServer;
import java.io.IOException;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample as it is served is what the commands write. */
class ServedSiteTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static SiteServer server;

  @BeforeAll
  static void start() throws IOException {
    server = ServedSample.start();
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
}
