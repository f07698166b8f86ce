package io.github.zweimonat.examples.website.http;

import io.github.zweimonat.examples.website.site.ProgrammeSite;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * A web site on Javalin. It answers from one site at a time; another one takes its place at once
 * and whole, also while requests are being answered. Before the first is published it answers 503.
 */
public final class SiteServer implements AutoCloseable {
  /** Beyond it, requests wait for a thread; on a JDK with virtual threads they have one each. */
  private static final int THREADS = 200;

  /** For request line and fields: calendar programs send far less. */
  private static final int REQUEST_FIELDS = 8 << 10;

  /** A connection on which nothing moves is closed, in milliseconds. */
  private static final int IDLE = 30_000;

  private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();
  private final AtomicReference<@Nullable DocumentHealth> health = new AtomicReference<>();
  private final Makers makers = new Makers();
  private final Javalin javalin;
  private final String host;

  private SiteServer(
      InetSocketAddress address, Supplier<Instant> now, Consumer<Throwable> failures) {
    this.host = address.getAddress().getHostAddress();
    this.javalin =
        Javalin.create(
            config ->
                configure(
                    config,
                    address,
                    new SiteHandler(
                        this::snapshot, () -> Optional.ofNullable(health.get()), now, failures)));
  }

  /**
   * Starts to listen.
   *
   * @param address where; port 0 takes any free one
   * @param now the time
   * @param failures takes what should not happen, for the operator to see
   * @throws IOException if it cannot listen there
   */
  public static SiteServer start(
      InetSocketAddress address, Supplier<Instant> now, Consumer<Throwable> failures)
      throws IOException {
    SiteServer server = new SiteServer(address, now, failures);
    try {
      server.javalin.start();
      return server;
    } catch (RuntimeException notListening) {
      server.close();
      throw new IOException(reason(notListening), notListening);
    }
  }

  /** Where it listens: {@code http://127.0.0.1:8080/}. */
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  /** Answers {@code health} at {@code /health} from now on; before the first, 503. */
  public void report(DocumentHealth health) {
    this.health.set(health);
  }

  /** Answers from {@code site} from now on. */
  public void publish(ProgrammeSite site) {
    current.set(new Snapshot(site, makers));
  }

  @Override
  public void close() {
    javalin.stop();
    makers.close();
  }

  private Optional<Snapshot> snapshot() {
    return Optional.ofNullable(current.get());
  }

  private static void configure(
      JavalinConfig config, InetSocketAddress address, SiteHandler handler) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    if (Runtime.version().feature() >= 21) {
      config.concurrency.useVirtualThreads = true;
    } else {
      config.jetty.threadPool = new QueuedThreadPool(THREADS);
    }
    config.jetty.modifyHttpConfiguration(SiteServer::limit);
    config.jetty.addConnector((server, http) -> connector(server, http, address));
    config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
    config.routes.before(handler); // every method and path, so that none is answered otherwise
  }

  private static void limit(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(REQUEST_FIELDS);
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, InetSocketAddress address) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(address.getAddress().getHostAddress());
    connector.setPort(address.getPort());
    connector.setIdleTimeout(IDLE);
    connector.setAcceptQueueSize(1_024);
    return connector;
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
