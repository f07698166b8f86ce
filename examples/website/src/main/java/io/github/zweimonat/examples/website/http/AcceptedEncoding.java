package io.github.zweimonat.examples.website.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an Accept-Encoding field says of gzip (RFC 9110 §12.5.3). */
final class AcceptedEncoding {
  private AcceptedEncoding() {}

  /**
   * Whether gzip is asked for, and not less than what is not compressed.
   *
   * @param field its value; null where there is none, which asks for nothing
   */
  static boolean prefersGzip(@Nullable String field) {
    if (field == null || field.isEmpty()) {
      return false;
    }
    double gzip = -1;
    double any = -1;
    double identity = -1;
    for (String element : field.split(",", -1)) {
      String[] parts = element.split(";", -1);
      double weight = weight(parts);
      switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
        case "gzip", "x-gzip" -> gzip = Math.max(gzip, weight);
        case "*" -> any = weight;
        case "identity" -> identity = weight;
        default -> {} // another coding
      }
    }
    double asked = gzip >= 0 ? gzip : any;
    return asked > 0 && asked >= identity;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
        String weight = parameter.substring(2).strip();
        // What is no weight asks for nothing.
        return weight.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(weight) : 0;
      }
    }
    return 1;
  }
}
