package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.OfferOccurrences;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for behind its question mark, in the names of the command line: {@code
 * ?window=2025-07&audience-age=12}. A parameter given again means "or", different ones mean "and".
 * An empty value asks for nothing, as forms send it for what nobody filled in; parameters that are
 * not known here are none of ours and passed by.
 */
final class SiteQuery {
  /** More of them are no question of a reader. */
  static final int PARAMETERS = 100;

  private static final SiteQuery EMPTY = new SiteQuery();

  private final Map<String, List<String>> parameters = new HashMap<>();

  private SiteQuery() {}

  /**
   * Reads the part of an address behind its question mark, as it was sent.
   *
   * @throws WrongQueryException if it cannot be decoded, or has more than {@value #PARAMETERS}
   *     parameters
   */
  static SiteQuery of(@Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return EMPTY;
    }
    SiteQuery query = new SiteQuery();
    String[] parts = raw.split("&", PARAMETERS + 1);
    if (parts.length > PARAMETERS) {
      throw new WrongQueryException("an address has at most " + PARAMETERS + " parameters");
    }
    for (String parameter : parts) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && equals < parameter.length() - 1) {
        query
            .parameters
            .computeIfAbsent(decoded(parameter.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(parameter.substring(equals + 1)));
      }
    }
    return query;
  }

  /**
   * The window asked for, if one is.
   *
   * @throws WrongQueryException if it is no month, or the path has a window, too
   */
  Optional<Window> window(Programme programme, boolean isInPath) {
    List<String> months = all("window");
    if (months.isEmpty()) {
      return Optional.empty();
    }
    if (isInPath) {
      throw inBoth("window");
    }
    String month = months.get(months.size() - 1);
    return Optional.of(
        window(programme, month)
            .orElseThrow(
                () ->
                    new WrongQueryException(
                        "a window is a month such as 2025-07, but is " + shortened(month))));
  }

  /**
   * The window of the rhythm that holds a month such as {@code 2025-07}; empty for what is none.
   */
  static Optional<Window> window(Programme programme, String month) {
    try {
      return month.matches("\\d{4}-\\d{2}")
          ? Optional.of(programme.rhythm().windowOf(YearMonth.parse(month)))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException none) {
      return Optional.empty(); // the thirteenth month, the year 0
    }
  }

  /**
   * What passes {@code path}, which an address has in its path, and the parameters.
   *
   * @throws WrongQueryException if a value is none of its kind, or unknown to {@code programme}, or
   *     the path has the kind
   */
  AgendaFilter filter(Programme programme, AgendaFilter path) {
    if (parameters.isEmpty()) {
      return path;
    }
    try {
      AgendaFilter filter =
          AgendaFilter.builder()
              .partners(both("partner", path.partners()))
              .categories(both("category", path.categories()))
              .places(both("place", path.places()))
              .spoken(both("spoken", path.spoken()))
              .audienceAges(all("audience-age").stream().map(SiteQuery::age).toList())
              .build();
      Window any = programme.rhythm().windowOf(LocalDate.EPOCH);
      OfferOccurrences.of(programme, any, filter); // refuses what the programme does not have
      return filter;
    } catch (IllegalArgumentException wrong) { // also a language that is no tag
      throw new WrongQueryException(String.valueOf(wrong.getMessage()));
    }
  }

  private List<String> both(String name, List<String> ofPath) {
    List<String> asked = all(name);
    if (asked.isEmpty() || ofPath.isEmpty()) {
      return asked.isEmpty() ? ofPath : asked;
    }
    throw inBoth(name);
  }

  private static WrongQueryException inBoth(String name) {
    return new WrongQueryException(
        "a " + name + " stands in the path or in the query, but here in both");
  }

  private static Integer age(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException none) {
      throw new WrongQueryException("an age is a number of years, but is " + shortened(text));
    }
  }

  private List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw new WrongQueryException(
          "a percent sign in an address must be followed by two hexadecimal digits, but stands in "
              + shortened(text));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
