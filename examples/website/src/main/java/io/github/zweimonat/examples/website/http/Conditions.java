package io.github.zweimonat.examples.website.http;

import java.time.Instant;
import org.eclipse.jetty.http.HttpDateTime;
import org.jspecify.annotations.Nullable;

/** Whether a client has what it asks for (RFC 9110 §13.2.2). */
final class Conditions {
  private Conditions() {}

  /**
   * Whether the answer is 304: If-None-Match wins, If-Modified-Since counts where there is none.
   *
   * @param noneMatch the If-None-Match field, null where there is none
   * @param modifiedSince the If-Modified-Since field, null where there is none; one that is no date
   *     is none
   */
  static boolean isKnown(
      @Nullable String noneMatch,
      @Nullable String modifiedSince,
      String entityTag,
      Instant lastModified) {
    if (noneMatch != null) {
      return names(noneMatch, entityTag);
    }
    return modifiedSince != null && !isBefore(modifiedSince, lastModified);
  }

  private static boolean isBefore(String date, Instant lastModified) {
    try {
      return HttpDateTime.parse(date).toInstant().isBefore(lastModified);
    } catch (RuntimeException unreadable) {
      return true;
    }
  }

  /**
   * Whether a list of entity tags has {@code wanted}, by weak comparison (§8.8.3.2): proxies that
   * compress make tags weak. Tags may hold commas, so the list is read and not split.
   */
  static boolean names(String list, String wanted) {
    int at = 0;
    while (at < list.length()) {
      char next = list.charAt(at);
      if (next == '*') {
        return true;
      }
      if (next == '"') {
        int end = list.indexOf('"', at + 1);
        if (end < 0) {
          return false;
        }
        if (end + 1 - at == wanted.length() && list.startsWith(wanted, at)) {
          return true;
        }
        at = end;
      }
      at++;
    }
    return false;
  }
}
