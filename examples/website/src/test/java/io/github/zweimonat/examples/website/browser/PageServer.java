package io.github.zweimonat.examples.website.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The web site of somebody else, of one page. */
public final class PageServer implements AutoCloseable {
  private final HttpServer server;
  private volatile String html = "";
  private volatile String policy = "";

  private PageServer(HttpServer server) {
    this.server = server;
  }

  /** Starts it at a free port of this machine. */
  public static PageServer start() {
    try {
      PageServer site =
          new PageServer(
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      site.server.createContext("/", site::answer);
      site.server.start();
      return site;
    } catch (IOException notListening) {
      throw new UncheckedIOException(notListening);
    }
  }

  /**
   * Has this page from now on.
   *
   * @param policy its Content-Security-Policy; empty for none
   * @return its address
   */
  public String show(String html, String policy) {
    this.html = html;
    this.policy = policy;
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      boolean isPage = exchange.getRequestURI().getPath().equals("/");
      byte[] bytes = isPage ? html.getBytes(StandardCharsets.UTF_8) : new byte[0];
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      if (!policy.isEmpty()) {
        exchange.getResponseHeaders().set("Content-Security-Policy", policy);
      }
      exchange.sendResponseHeaders(isPage ? 200 : 204, isPage ? bytes.length : -1);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
