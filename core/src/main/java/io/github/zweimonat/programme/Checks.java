package io.github.zweimonat.programme;

import io.github.zweimonat.violation.Limits;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** What several values here check alike. */
final class Checks {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>()\\[\\],;:\"]+@[^\\s@<>()\\[\\],;:\".]+(\\.[^\\s@<>()\\[\\],;:\".]+)+");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*");

  private Checks() {}

  static void email(Optional<String> email, Violations violations) {
    email.ifPresent(
        address ->
            violations.require(
                address.length() <= 254 && EMAIL.matcher(address).matches(),
                "/email",
                "email",
                address));
  }

  static void web(Optional<URI> address, String path, Violations violations) {
    address.ifPresent(uri -> violations.require(isWeb(uri), path, "web-address", uri));
  }

  static void domain(String domain, Violations violations) {
    violations.require(
        domain.length() <= Limits.DOMAIN_LENGTH && DOMAIN.matcher(domain).matches(),
        "/domain",
        "domain",
        domain);
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme();
    return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
        && uri.getRawAuthority() != null;
  }
}
