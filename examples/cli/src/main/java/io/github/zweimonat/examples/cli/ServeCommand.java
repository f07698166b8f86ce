package io.github.zweimonat.examples.cli;

import io.github.zweimonat.examples.website.http.DocumentHealth;
import io.github.zweimonat.examples.website.http.DocumentWatch;
import io.github.zweimonat.examples.website.http.ServedDocument;
import io.github.zweimonat.examples.website.http.SiteServer;
import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
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
  @Mixin private PublishOptions publish = new PublishOptions();

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
    DocumentArgument.Read read = document.read(console);
    Programme programme = DocumentArgument.sound(read.result());
    Optional<Programme> former = publish.previous(console);
    try (SiteServer server = SiteServer.start(address(), this::now, this::tell)) {
      URI base = publish.base(server.address());
      ServedDocument served =
          new ServedDocument(
              server,
              DocumentHealth.of(read.name(), programme, read.result(), now()),
              changed -> ProgrammeSite.served(changed, former, base),
              this::now,
              this::tell);
      read.file()
          .filter(Files::isRegularFile)
          .ifPresent(file -> watch(new DocumentWatch(file, read.bytes(), served)));
      console.print("listening on " + server.address() + "\n");
      new CountDownLatch(1).await(); // until the process is stopped
    } catch (IOException notListening) {
      throw CommandFailure.notReadableOrWritable(
          "zweimonat: could not listen on " + host + ":" + port + ": " + notListening.getMessage());
    }
    return ExitCode.DONE;
  }

  private Instant now() {
    return clock.now(console.clock());
  }

  /** Looks at the document every second, as long as the process runs. */
  private void watch(DocumentWatch watch) {
    Thread thread =
        new Thread(
            () -> {
              while (true) {
                try {
                  Thread.sleep(1_000);
                  watch.step();
                } catch (InterruptedException ended) {
                  return;
                } catch (RuntimeException unexpected) {
                  tell(unexpected);
                }
              }
            },
            "document");
    thread.setDaemon(true);
    thread.start();
  }

  private void tell(Throwable unexpected) {
    StringWriter trace = new StringWriter();
    unexpected.printStackTrace(new PrintWriter(trace));
    console.tell("zweimonat: " + trace);
  }

  private void tell(DocumentHealth health) {
    if (health.isCurrent()) {
      console.tell("zweimonat: serving " + health.file() + " as of " + health.attempted());
    } else {
      console.tell(
          "zweimonat: "
              + health.file()
              + " is not served, what was read at "
              + health.since()
              + " stays: "
              + Objects.requireNonNullElseGet(
                  health.failure(),
                  () -> "\n" + ProblemReport.text(health.problems(), health.more(), "en")));
    }
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
