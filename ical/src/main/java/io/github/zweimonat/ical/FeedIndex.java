package io.github.zweimonat.ical;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Every feed of a programme under a path of its own: the whole programme, and one for each partner,
 * category, place and spoken language, in each language and each {@link FeedStyle}. A host that
 * serves them asks {@link #find} what a path means, one that writes files goes through {@link
 * #entries}.
 *
 * <pre>{@code
 * FeedIndex.of(programme).find("fa/partners/ihk.ics")
 *     .map(entry -> entry.feed().around(today).publication());
 * }</pre>
 *
 * <p>Paths are made of languages, ids and styles alone, so they stay while those stay: calendar
 * apps ask the same address for years. A partner, category or place has its feed also while nothing
 * is offered there, since a subscription must not break when the last date is over.
 */
public final class FeedIndex {
  private final Programme programme;
  private final Map<String, FeedEntry> byPath = new LinkedHashMap<>();

  private FeedIndex(Programme programme) {
    this.programme = Objects.requireNonNull(programme, "programme");
    add("", programme.defaultLanguage());
    programme.languages().forEach(language -> add(language + "/", language));
  }

  /** The feeds of {@code programme}. */
  public static FeedIndex of(Programme programme) {
    return new FeedIndex(programme);
  }

  /**
   * Every feed: first that of the whole programme in its first language without a language in its
   * path; then, language by language in the programme's order, the whole programme, its partners,
   * categories and places in the order of the document, and the spoken languages by tag. Of each
   * all styles, in the order of {@link FeedStyle}.
   */
  public List<FeedEntry> entries() {
    return List.copyOf(byPath.values());
  }

  /**
   * The feed at a path such as {@code programme.ics}, {@code fa/partners/ihk.ics} or {@code
   * de/spoken/ar.series.ics}, without a slash in front; empty where there is none.
   */
  public Optional<FeedEntry> find(String path) {
    return Optional.ofNullable(byPath.get(Objects.requireNonNull(path, "path")));
  }

  private void add(String folder, String language) {
    add(folder + "programme", language, AgendaFilter.everything());
    if (folder.isEmpty()) {
      return; // parts of a programme lie below their language only
    }
    for (Partner partner : programme.partners()) {
      add(
          folder + "partners/" + partner.id(),
          language,
          AgendaFilter.builder().addPartner(partner.id()).build());
    }
    for (Category category : programme.categories()) {
      add(
          folder + "categories/" + category.id(),
          language,
          AgendaFilter.builder().addCategory(category.id()).build());
    }
    for (Place place : programme.places()) {
      add(
          folder + "places/" + place.id(),
          language,
          AgendaFilter.builder().addPlace(place.id()).build());
    }
    for (String tag : spoken()) {
      add(folder + "spoken/" + tag, language, AgendaFilter.builder().addSpoken(tag).build());
    }
  }

  private void add(String stem, String language, AgendaFilter filter) {
    for (FeedStyle style : FeedStyle.values()) {
      FeedEntry entry = new FeedEntry(programme, stem + ending(style), language, style, filter);
      byPath.put(entry.path(), entry);
    }
  }

  private static String ending(FeedStyle style) {
    return switch (style) {
      case DATES -> ".ics";
      case SERIES -> ".series.ics";
      case INTEGREAT -> ".integreat.ics";
    };
  }

  /** What is spoken at any offer that readers see. */
  private List<String> spoken() {
    List<String> tags = new ArrayList<>();
    for (Offer offer : programme.offers()) {
      if (!offer.isDraft()) {
        tags.addAll(offer.inLanguages());
      }
    }
    return tags.stream().distinct().sorted().toList();
  }

  @Override
  public String toString() {
    return "FeedIndex of " + programme.id() + " (" + byPath.size() + " feeds)";
  }
}
