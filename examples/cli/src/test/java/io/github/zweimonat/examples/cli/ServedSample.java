package io.github.zweimonat.examples.cli;

import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.json.ProgrammeReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/** The sample's site on loopback, at a free port. */
final class ServedSample {
  private ServedSample() {}

  static SiteServer start() throws IOException {
    SiteServer server =
        SiteServer.start(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            CommandRun.CLOCK::instant,
            Throwable::printStackTrace);
    server.publish(
        ProgrammeSite.served(
            ProgrammeReader.read(CommandRun.SAMPLE),
            Optional.empty(),
            URI.create(server.address())));
    return server;
  }
}
