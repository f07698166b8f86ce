package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Years;
import io.github.zweimonat.violation.Limits;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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

  static void day(Optional<LocalDate> day, String path, Violations violations) {
    day.ifPresent(date -> violations.require(Years.include(date), path, "years", date));
  }

  static void instant(Instant instant, String path, Violations violations) {
    violations.require(Years.include(instant), path, "years", instant);
  }

  /** A blank text says nothing: forms leave fields blank. */
  static Optional<String> filled(Optional<String> text) {
    return text.filter(present -> !present.isBlank());
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
