package io.github.zweimonat.examples.cli;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.window.Rhythm;
import io.github.zweimonat.window.Window;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for behind its question mark, in the names of the command line: {@code
 * ?window=2025-07&audience-age=12}. A parameter given again means "or", different ones mean "and";
 * those that are not known here are none of ours and passed by.
 */
final class RequestQuery {
  private final Map<String, List<String>> parameters = new HashMap<>();

  private RequestQuery() {}

  /** Reads the part of an address behind its question mark, as it was sent. */
  static RequestQuery of(@Nullable String raw) {
    RequestQuery query = new RequestQuery();
    for (String parameter : (raw == null ? "" : raw).split("&", -1)) {
      int equals = parameter.indexOf('=');
      if (equals > 0) {
        query
            .parameters
            .computeIfAbsent(decoded(parameter.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(parameter.substring(equals + 1)));
      }
    }
    return query;
  }

  /**
   * The window asked for, or the one that holds {@code today}.
   *
   * @throws java.time.DateTimeException if it is no month
   */
  Window window(Rhythm rhythm, LocalDate today) {
    List<String> months = all("window");
    return months.isEmpty()
        ? rhythm.windowOf(today)
        : rhythm.windowOf(YearMonth.parse(months.get(months.size() - 1)));
  }

  /**
   * What passes {@code path}, which an address has in its path, and the parameters.
   *
   * @throws IllegalArgumentException if a value is none of its kind, or the path has the kind
   */
  AgendaFilter filter(AgendaFilter path) {
    return AgendaFilter.builder()
        .partners(both("partner", path.partners()))
        .categories(both("category", path.categories()))
        .places(both("place", path.places()))
        .spoken(both("spoken", path.spoken()))
        .audienceAges(all("audience-age").stream().map(RequestQuery::age).toList())
        .build();
  }

  private List<String> both(String name, List<String> ofPath) {
    List<String> asked = all(name);
    if (asked.isEmpty() || ofPath.isEmpty()) {
      return asked.isEmpty() ? ofPath : asked;
    }
    throw new IllegalArgumentException(
        "a " + name + " stands in the path or in the query, but here in both");
  }

  private static Integer age(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("an age is a number of years, but is " + text, none);
    }
  }

  private List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
