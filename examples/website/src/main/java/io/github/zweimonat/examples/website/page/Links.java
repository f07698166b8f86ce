package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything lies below the base, and how one gets there from a page: by relative references,
 * so that the site may lie in any folder of any host.
 */
final class Links {
  private final String folder;

  /** Links of the page at {@code path}, which has no slash in front. */
  Links(String path) {
    this.folder = path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The way to {@code target}, which may have a query behind it. */
  String to(String target) {
    String from = folder;
    String rest = target;
    for (int end = from.indexOf('/') + 1;
        end > 0 && rest.startsWith(from.substring(0, end));
        end = from.indexOf('/') + 1) {
      from = from.substring(end);
      rest = rest.substring(end);
    }
    String way = "../".repeat((int) from.chars().filter(c -> c == '/').count()) + rest;
    return way.isEmpty() || way.startsWith("?") ? "./" + way : way;
  }

  URI uri(String target) {
    return URI.create(to(target));
  }

  /** An overview; without a month that of today. */
  static String overview(String language, Optional<YearMonth> month, View view) {
    return language + "/" + month.map(it -> it + "/").orElse("") + view.folder();
  }

  static String offer(String language, Offer offer) {
    return language + "/offers/" + offer.id() + "/";
  }

  static String date(String language, Occurrence date) {
    return language + "/dates/" + date.uid() + ".ics";
  }

  /** What is filtered as a query with its question mark; empty for everything. */
  static String query(AgendaFilter filter) {
    List<String> parts = new ArrayList<>();
    filter.partners().forEach(id -> parts.add("partner=" + id));
    filter.categories().forEach(id -> parts.add("category=" + id));
    filter.places().forEach(id -> parts.add("place=" + id));
    filter.audienceAges().forEach(age -> parts.add("audience-age=" + age));
    filter.spoken().forEach(tag -> parts.add("spoken=" + tag));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  /** A value for the query of an address; a space is %20, which every program reads as one. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * A telephone number as people write it, as a link: digits alone, and a plus in front. A zero in
   * brackets, as in +49 (0) 251, is dialled by nobody who dials the plus.
   */
  static String telephone(String number) {
    boolean isInternational = number.strip().startsWith("+");
    String dialled = isInternational ? number.replace("(0)", "") : number;
    return "tel:" + (isInternational ? "+" : "") + dialled.replaceAll("[^0-9]", "");
  }

  static String mail(String address) {
    return "mailto:" + encoded(address).replace("%40", "@");
  }
}
