package io.github.zweimonat.examples.cli;

import io.github.zweimonat.programme.Programme;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where readers find a site, and what they read before. */
final class PublishOptions {
  @Option(
      names = "--base",
      paramLabel = "URL",
      description =
          "Where readers find it, for links that must be whole. Default: the address that it"
              + " listens on (serve), https:// and the programme's domain (site).")
  private @Nullable String base;

  @Option(
      names = "--previous",
      paramLabel = "OLD",
      description = "The document of the last edition, for what has changed since.")
  private @Nullable String previous;

  /**
   * The base, with a slash at its end.
   *
   * @param other where none is named
   * @throws CommandFailure if it is no address of the web
   */
  URI base(String other) {
    String text = base != null ? base : other;
    try {
      URI uri = new URI(text.endsWith("/") ? text : text + "/");
      boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (isWeb && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException none) {
      // told below
    }
    throw CommandFailure.wrongUsage(
        "zweimonat: a base must be an address with http or https, a host and no query, but is "
            + text);
  }

  /**
   * The programme of the last edition, if it is named.
   *
   * @throws CommandFailure if it cannot be read, or has errors
   */
  Optional<Programme> previous(Console console) {
    return Optional.ofNullable(previous).map(name -> DocumentArgument.programme(name, console));
  }
}
