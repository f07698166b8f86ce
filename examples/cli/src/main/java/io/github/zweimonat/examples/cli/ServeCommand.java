package io.github.zweimonat.examples.cli;

import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The overview, the feed and the JSON as a web site. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the overview, the feed and the JSON until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private DocumentArgument document = new DocumentArgument();
  @Mixin private ClockOption clock = new ClockOption();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Default: 8080; 0 for any free one.",
      defaultValue = "8080")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Default: 127.0.0.1.",
      defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Programme programme = document.programme(console);
    try (SiteServer server = SiteServer.start(address(), () -> clock.now(console.clock()))) {
      server.publish(
          ProgrammeSite.served(programme, Optional.empty(), URI.create(server.address())));
      console.print("listening on " + server.address() + "\n");
      new CountDownLatch(1).await(); // until the process is stopped
    } catch (IOException notListening) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not listen on " + host + ":" + port + ": " + notListening.getMessage());
    }
    return ExitCode.DONE;
  }

  private InetSocketAddress address() {
    if (port < 0 || port > 65_535) {
      throw CommandFailure.wrongUsage("zweimonat: a port must be 0 to 65535, but is " + port);
    }
    try {
      return new InetSocketAddress(InetAddress.getByName(host), port);
    } catch (UnknownHostException unknown) {
      throw CommandFailure.notReadableOrWritable("zweimonat: there is no host " + host);
    }
  }
}
