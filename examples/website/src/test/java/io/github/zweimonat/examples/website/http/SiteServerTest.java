package io.github.zweimonat.examples.website.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.website.SmallProgramme;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.programme.Programme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said on the wire. */
class SiteServerTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingUnexpectedHappened() {
    assertThat(server.failures).isEmpty();
  }

  private static String field(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                   | text/html;charset=utf-8                 | public, max-age=60   | -",
        "fa/by-week/          | text/html;charset=utf-8                 | public, max-age=60   | -",
        "de/offers/rad        | text/html;charset=utf-8                 | public, max-age=60   | -",
        "programme.ics        | text/calendar;charset=utf-8             | public, max-age=900  | *",
        "fa/agenda.json       | application/json;charset=utf-8          | public, max-age=900  | *",
        "fa/agenda.jsonld     | application/ld+json;charset=utf-8       | public, max-age=900  | *",
        "fa/agenda.html       | text/html;charset=utf-8                 | public, max-age=900  | *",
        "feeds.json           | application/json;charset=utf-8          | public, max-age=900  | *",
        "sitemap.xml          | application/xml;charset=utf-8           | public, max-age=3600 | -",
        "robots.txt           | text/plain;charset=utf-8                | public, max-age=3600 | -",
        "de/sheet.pdf         | application/pdf                         | public, max-age=3600 | -",
      })
  void get_andHead_sayWhatItIs(String path, String type, String caching, String origin)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> got = server.get(path);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(field(got, "Content-Type").replace(" ", "")).isEqualTo(type);
    assertThat(field(got, "Cache-Control")).isEqualTo(caching);
    assertThat(field(got, "Access-Control-Allow-Origin")).isEqualTo(origin);
    assertThat(field(got, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(field(got, "Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(field(got, "ETag")).matches("\"[A-Za-z0-9_-]{24}\"");
    assertThat(field(got, "Set-Cookie")).isEqualTo("-");
    assertThat(field(got, "Server")).isEqualTo("-");
    assertThat(field(got, "Content-Length")).isEqualTo(Integer.toString(got.body().length));

    HttpResponse<byte[]> head = server.send("HEAD", path);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(withoutDate(head.headers())).isEqualTo(withoutDate(got.headers()));
  }

  private static Map<String, List<String>> withoutDate(HttpHeaders fields) {
    Map<String, List<String>> rest = new TreeMap<>(fields.map());
    rest.remove("date");
    return rest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "programme.ics", "agenda.json", "fa/", "de/offers/rad/"})
  void conditions_ofWhatIsKnown_are304(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> first = server.get(path);
    String tag = field(first, "ETag");
    String modified = field(first, "Last-Modified");
    assertThat(modified).matches("\\w{3}, \\d{2} \\w{3} 2025 \\d{2}:\\d{2}:\\d{2} GMT");
    HttpResponse<byte[]> second = server.get(path, "If-None-Match", "\"other\", W/" + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(field(second, "ETag")).isEqualTo(tag);
    assertThat(field(second, "Cache-Control")).isEqualTo(field(first, "Cache-Control"));
    assertThat(field(second, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(server.send("HEAD", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", "\"other\"", "If-None-Match", tag).statusCode())
        .as("in several lines")
        .isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", "*").statusCode()).isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(server.get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
    assertThat(server.get(path, "If-Modified-Since", "Mon, 07 Jul 2025 21:59:59 GMT").statusCode())
        .isEqualTo(200);
    assertThat(
            server
                .get(path, "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "programme.ics", "agenda.json", "de/agenda.html"})
  void gzip_isSentWhereItIsAskedFor_withATagOfItsOwn(String path)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> plain = server.get(path);
    HttpResponse<byte[]> gzip = server.get(path, "Accept-Encoding", "br, gzip;q=0.8");
    assertThat(field(plain, "Content-Encoding")).isEqualTo("-");
    assertThat(field(gzip, "Content-Encoding")).isEqualTo("gzip");
    assertThat(field(plain, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(field(gzip, "Vary")).isEqualTo("Accept-Encoding");
    assertThat(field(gzip, "ETag")).isNotEqualTo(field(plain, "ETag"));
    assertThat(gzip.body()).hasSizeLessThan(plain.body().length);
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
        .isEqualTo(plain.body());
    String tag = field(gzip, "ETag");
    assertThat(server.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(server.get(path, "If-None-Match", tag).statusCode())
        .as("another representation")
        .isEqualTo(200);
  }

  @Test
  void sheet_isNotCompressedAgain() throws IOException, InterruptedException {
    HttpResponse<byte[]> sheet = server.get("de/sheet.pdf", "Accept-Encoding", "gzip");
    assertThat(field(sheet, "Content-Encoding")).isEqualTo("-");
    assertThat(field(sheet, "Vary")).isEqualTo("-");
  }

  @Test
  void page_loadsNothingThatIsNotItsOwn() throws IOException, InterruptedException {
    String policy = field(server.get("de/"), "Content-Security-Policy");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .containsPattern("style-src 'sha256-[A-Za-z0-9+/]{43}='")
        .contains("script-src 'self'", "base-uri 'none'", "frame-ancestors *")
        .doesNotContain("unsafe");
    assertThat(field(server.get("de/agenda.html"), "Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors *");
    assertThat(field(server.get("de/"), "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(field(server.get("de/"), "Permissions-Policy")).contains("geolocation=()");
  }

  @Test
  void script_neverChangesAtItsAddress() throws IOException, InterruptedException {
    String page = new String(server.get("").body(), UTF_8);
    String address = page.replaceFirst("(?s).*<script[^>]* src=\"([^\"]+)\".*", "$1");
    assertThat(address).matches("(\\./)?assets/page\\.[0-9a-f]+\\.js");
    assertThat(field(server.get(address), "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
  }

  @Test
  void options_letScriptsOfOtherSitesReadData() throws IOException, InterruptedException {
    HttpResponse<byte[]> data =
        server.send(
            "OPTIONS",
            "de/agenda.json",
            "Origin",
            "https://partner.example",
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "if-none-match");
    assertThat(data.statusCode()).isEqualTo(204);
    assertThat(field(data, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(field(data, "Access-Control-Allow-Methods")).contains("GET");
    assertThat(field(data, "Access-Control-Allow-Headers")).contains("If-None-Match");
    assertThat(field(data, "Allow")).isEqualTo("GET, HEAD, OPTIONS");

    HttpResponse<byte[]> page = server.send("OPTIONS", "de/");
    assertThat(page.statusCode()).isEqualTo(204);
    assertThat(field(page, "Access-Control-Allow-Origin")).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO"})
  void otherMethods_are405(String method) throws IOException, InterruptedException {
    for (String path : List.of("de/", "nothing", "health")) {
      HttpResponse<byte[]> response = server.send(method, path);
      assertThat(response.statusCode()).isEqualTo(405);
      assertThat(field(response, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
  }

  @Test
  void pageWithoutItsSlash_leadsThere_fromWhereverTheSiteLies()
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = server.get("fa/by-week?partner=ihk");
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(field(response, "Location")).isEqualTo("by-week/?partner=ihk");
    assertThat(field(server.get("de"), "Location")).isEqualTo("de/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing                     | 404 | There is no such page.",
        "de%2Fby-week%2f             | 404 | There is no such page.",
        "programme.ics?partner=ikh   | 400 | 'a filter names partners of the programme, but there is no \"ikh\", did you mean \"ihk\"?'",
        "de/?window=March            | 400 | a window is a month such as 2025-07, but is March",
      })
  void errors_sayWhy_andAreKeptByNobody(String path, int status, String sentence)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(new String(response.body(), UTF_8)).isEqualTo(sentence + "\n");
    assertThat(field(response, "Cache-Control")).isEqualTo("no-store");
    assertThat(field(response, "Access-Control-Allow-Origin")).isEqualTo("*");
    HttpResponse<byte[]> page =
        server.get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(new String(page.body(), UTF_8)).startsWith("<!doctype html>");
    assertThat(field(page, "Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void errorPage_isInTheLanguageOfThePath() throws IOException, InterruptedException {
    assertThat(new String(server.get("fa/nothing", "Accept", "text/html").body(), UTF_8))
        .contains("<html lang=\"fa\" dir=\"rtl\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /%zz HTTP/1.1      | 400",
        "GET nothing HTTP/1.1   | 400",
        "GET / HTTP/9.9         | 505",
        "nonsense               | 400",
      })
  void whatIsNoRequest_isAnsweredInOneLine(String line, int status) throws IOException {
    assertThat(raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status + " ")
        .doesNotContain("<html", "Jetty");
  }

  @Test
  void fieldsWithoutEnd_are431() throws IOException {
    assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431 ");
  }

  @Test
  void hostField_isNoPartOfAnyAnswer() throws IOException {
    String answer = raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("https://probe.example/");
    assertThat(answer).doesNotContain("evil.example");
    assertThat(raw("GET /de HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 308")
        .doesNotContain("evil.example");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void health_isForTheOperator_andKeptByNobody() throws IOException, InterruptedException {
    try (TestServer starting = TestServer.empty()) {
      assertThat(starting.get("").statusCode()).isEqualTo(503);
      assertThat(field(starting.get(""), "Retry-After")).isEqualTo("2");
      assertThat(starting.get("health").statusCode()).isEqualTo(503);
      Instant now = SmallProgramme.NOW;
      Programme programme = SmallProgramme.read();
      ReadResult sound = ProgrammeReader.check(SmallProgramme.json("A"));
      DocumentHealth health = DocumentHealth.of("probe.json", programme, sound, now);
      starting.server.report(health);
      HttpResponse<byte[]> response = starting.get("health");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(field(response, "Cache-Control")).isEqualTo("no-store");
      assertThat(field(response, "Access-Control-Allow-Origin")).isEqualTo("-");
      assertThat(new String(response.body(), UTF_8))
          .isEqualTo(
              "{\"state\":\"ok\",\"programme\":\"probe\",\"updated\":\"2025-07-01T08:00:00Z\","
                  + "\"since\":\"2025-07-08T09:00:30Z\",\"file\":\"probe.json\","
                  + "\"attempted\":\"2025-07-08T09:00:30Z\",\"failure\":null,\"problems\":[],"
                  + "\"more\":0}\n");

      starting.server.report(
          health.after(ProgrammeReader.check("{".getBytes(UTF_8)), now.plusSeconds(60)));
      HttpResponse<byte[]> stale = starting.get("health");
      assertThat(stale.statusCode()).as("readers are served as before").isEqualTo(200);
      assertThat(new String(stale.body(), UTF_8))
          .contains("\"state\":\"stale\"", "\"attempted\":\"2025-07-08T09:01:30Z\"")
          .contains("\"severity\":\"error\",\"pointer\":\"\",\"line\":1,\"column\":2");
    }
  }
}
