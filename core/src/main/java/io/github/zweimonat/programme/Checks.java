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
  /** The longest address that can be sent to (RFC 5321 §4.5.3.1.3, less its brackets). */
  private static final int LONGEST_EMAIL = 254;

  private static final Pattern DOMAIN =
      Pattern.compile(
          "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*");

  private Checks() {}

  static void email(Optional<String> email, Violations violations) {
    if (email.isPresent() && !isEmail(email.get())) {
      violations.add("/email", "email", email.get());
    }
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
    if (address.isPresent() && !isWeb(address.get())) {
      violations.add(path, "web-address", address.get());
    }
  }

  static void domain(String domain, Violations violations) {
    violations.require(
        domain.length() <= Limits.DOMAIN_LENGTH && DOMAIN.matcher(domain).matches(),
        "/domain",
        "domain",
        domain);
  }

  /**
   * Something, an {@code @}, and at least two labels with dots between them; nothing that separates
   * addresses in a list. Looked at letter by letter: a programme has thousands of them.
   */
  private static boolean isEmail(String address) {
    boolean behindAt = false;
    boolean dotted = false;
    boolean begun = false; // whether the current part has a letter
    for (int i = 0; i < address.length(); i++) {
      switch (address.charAt(i)) {
        case ' ',
            '\t',
            '\n',
            '\u000b',
            '\f',
            '\r',
            '<',
            '>',
            '(',
            ')',
            '[',
            ']',
            ',',
            ';',
            ':',
            '"' -> {
          return false;
        }
        case '@' -> {
          if (behindAt || !begun) {
            return false;
          }
          behindAt = true;
          begun = false;
        }
        case '.' -> {
          if (behindAt && !begun) {
            return false;
          }
          dotted |= behindAt;
          begun = !behindAt;
        }
        default -> begun = true;
      }
    }
    return dotted && begun && address.length() <= LONGEST_EMAIL;
  }

  private static boolean isWeb(URI uri) {
    String scheme = uri.getScheme();
    return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
        && uri.getRawAuthority() != null;
  }
}
