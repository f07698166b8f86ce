package io.github.zweimonat.examples.website.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.zweimonat.examples.website.site.StaticSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** The plainest of web spaces: files, in a folder of their host, and no answer to a query. */
final class FileServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "js",
          "text/javascript",
          "svg",
          "image/svg+xml",
          "ics",
          "text/calendar");

  private final HttpServer server;
  private final StaticSite site;

  private FileServer(HttpServer server, StaticSite site) {
    this.server = server;
    this.site = site;
  }

  /** Serves {@code site} below {@code /some/where/}. */
  static FileServer of(StaticSite site) {
    try {
      FileServer files =
          new FileServer(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
              site);
      files.server.createContext("/some/where/", files::answer);
      files.server.start();
      return files;
    } catch (IOException notListening) {
      throw new UncheckedIOException(notListening);
    }
  }

  /** The address of what lies at {@code path}, which has no slash in front. */
  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/some/where/" + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring("/some/where/".length());
      String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      if (!site.files().contains(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = site.publication(file).bytes();
      String ending = file.substring(file.lastIndexOf('.') + 1);
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
      exchange.sendResponseHeaders(
          200, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
