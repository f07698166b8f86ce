package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.examples.website.SmallProgramme;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The small programme on loopback, at a free port. */
final class TestServer implements AutoCloseable {
  static final URI BASE = URI.create("https://probe.example/");

  final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
  final SiteServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer() throws IOException {
    server =
        SiteServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            () -> SmallProgramme.NOW,
            failures::add);
  }

  static TestServer empty() throws IOException {
    return new TestServer();
  }

  static TestServer start() throws IOException {
    TestServer started = new TestServer();
    started.publish(SmallProgramme.read());
    return started;
  }

  void publish(Programme programme) {
    server.publish(ProgrammeSite.served(programme, Optional.empty(), BASE));
  }

  HttpResponse<byte[]> get(String path, String... fields) throws IOException, InterruptedException {
    return send("GET", path, fields);
  }

  HttpResponse<byte[]> send(String method, String path, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path))
            .method(method, BodyPublishers.noBody());
    if (fields.length > 0) {
      request.headers(fields);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    server.close();
  }
}
