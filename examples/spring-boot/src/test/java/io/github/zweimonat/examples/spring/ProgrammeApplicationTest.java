package io.github.zweimonat.examples.spring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.json.ProgrammeReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The application as it starts, asked by Spring's own means and over a socket. Spring's extension
 * for JUnit wants another JUnit than the rest of the house has, and nothing here needs it.
 */
class ProgrammeApplicationTest {
  private static final Instant NOW = Instant.parse("2025-07-08T09:00:00Z");
  private static final Path SAMPLE = Path.of("../programmes/modellprojekt-integration.json");

  @TempDir Path folder = Path.of("");
  private Path document = Path.of("");
  private ServletWebServerApplicationContext context;
  private MockMvcTester mvc;

  @BeforeEach
  void start() throws IOException {
    document = Files.copy(SAMPLE, folder.resolve("programme.json"));
    SpringApplication application = new SpringApplication(ProgrammeApplication.class);
    application.addInitializers(
        starting ->
            starting.getBeanFactory().registerSingleton("clock", Clock.fixed(NOW, ZoneOffset.UTC)));
    context =
        (ServletWebServerApplicationContext)
            application.run(
                "--server.port=0", "--zweimonat.document=" + document, "--zweimonat.reload=1h");
    mvc = MockMvcTester.from(context);
  }

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void feed_isThatOfTheIndex_andIsSentOnce() {
    byte[] expected =
        FeedIndex.of(ProgrammeReader.read(SAMPLE))
            .find("fa/partners/ihk.ics")
            .orElseThrow()
            .feed()
            .around(LocalDate.of(2025, 7, 8))
            .publication()
            .bytes();
    MvcTestResult first = mvc.get().uri("/fa/partners/ihk.ics").exchange();
    assertThat(first).hasStatusOk().hasContentType("text/calendar; charset=utf-8");
    assertThat(first).body().isEqualTo(expected);
    String tag = requireNonNull(first.getResponse().getHeader("ETag"));
    String modified = requireNonNull(first.getResponse().getHeader("Last-Modified"));
    assertThat(mvc.get().uri("/fa/partners/ihk.ics").header("If-None-Match", tag))
        .hasStatus(304)
        .hasHeader("ETag", tag);
    assertThat(mvc.get().uri("/fa/partners/ihk.ics").header("If-Modified-Since", modified))
        .hasStatus(304);
  }

  @Test
  void what_isNotThere_isNotFound() {
    assertThat(mvc.get().uri("/fa/partners/nobody.ics")).hasStatus(404);
    assertThat(mvc.get().uri("/xx/agenda.json")).hasStatus(404);
    assertThat(mvc.get().uri("/de/agenda.json?window=July")).hasStatus(400);
  }

  @Test
  void agenda_isOfTheWindowAskedFor() {
    assertThat(mvc.get().uri("/de/agenda.json?window=2025-09"))
        .hasStatusOk()
        .bodyText()
        .contains("\"from\":\"2025-09-01\"");
    assertThat(mvc.get().uri("/fa/agenda.html").header("Origin", "https://partner.example"))
        .hasHeader("Access-Control-Allow-Origin", "*")
        .hasContentType("text/html; charset=utf-8");
  }

  @Test
  void brokenDocument_isToldToTheOperator_andLeavesTheOldOne() throws Exception {
    assertThat(overSocket("/actuator/health").body())
        .contains("\"programme\":{\"details\":{\"programme\":\"modellprojekt-integration\"")
        .contains("\"updated\":\"2025-07-01T08:00:00Z\"");
    HttpResponse<String> before = overSocket("/programme.ics");
    Files.writeString(document, "{\"version\": 1}");
    context.getBean(CurrentProgramme.class).reload();
    HttpResponse<String> health = overSocket("/actuator/health");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"WARNING\"", "is required, but is missing");
    assertThat(overSocket("/programme.ics").body()).isEqualTo(before.body());
    Files.writeString(
        document, Files.readString(SAMPLE).replace("Sicher Rad fahren", "Sicher Roller fahren"));
    context.getBean(CurrentProgramme.class).reload();
    assertThat(overSocket("/programme.ics").body()).contains("Sicher Roller fahren");
    assertThat(overSocket("/actuator/health").body()).doesNotContain("WARNING");
  }

  private HttpResponse<String> overSocket(String path) throws IOException, InterruptedException {
    URI address =
        URI.create("http://127.0.0.1:" + requireNonNull(context.getWebServer()).getPort() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
