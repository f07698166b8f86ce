package io.github.zweimonat.examples.website.browser;

import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/** The site of a programme as the server answers for it, on a Monday morning. */
final class ServedSite implements AutoCloseable {
  /** Where readers would find it; what must be a whole address leads there. */
  static final URI BASE = URI.create("https://integration.example/");

  private final SiteServer server;

  private ServedSite(SiteServer server) {
    this.server = server;
  }

  /** Starts a server of {@code programme} at a free port of this machine. */
  static ServedSite of(Programme programme) {
    try {
      SiteServer server =
          SiteServer.start(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
              () -> Programmes.MONDAY,
              Throwable::printStackTrace);
      server.publish(ProgrammeSite.served(programme, Optional.empty(), BASE));
      return new ServedSite(server);
    } catch (IOException notListening) {
      throw new UncheckedIOException(notListening);
    }
  }

  /** The address of what lies at {@code path}, which has no slash in front. */
  String at(String path) {
    return server.address() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
