package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.Suggestions;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.violation.Violations;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which occurrences and undated offers are asked for. Several values of one kind mean "or", several
 * kinds mean "and"; a kind without values asks for nothing.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class AgendaFilter permits ImmutableAgendaFilter {
  AgendaFilter() {}

  /** Lets everything pass. */
  public static AgendaFilter everything() {
    return builder().build();
  }

  /** Starts a filter. */
  public static Builder builder() {
    return new Builder();
  }

  /** Ids of partners, any of the offer's. */
  public abstract List<String> partners();

  /** Ids of categories, any of the offer's. */
  public abstract List<String> categories();

  /** Ids of places, of the date, or of the offer where it is undated. */
  public abstract List<String> places();

  /** Ages in years that must be meant; an offer without an audience means everybody. */
  public abstract List<Integer> audienceAges();

  /**
   * BCP 47 tags of languages that are spoken there; {@code de} finds {@code de-AT}, too. An offer
   * that names none is not found.
   */
  public abstract List<String> spoken();

  /** Whether an offer passes, its place apart. */
  final boolean passes(Offer offer) {
    return anyOf(partners(), offer.partners())
        && anyOf(categories(), offer.categories())
        && (audienceAges().isEmpty()
            || offer.audience().isEmpty()
            || audienceAges().stream().anyMatch(offer.audience().get()::includesAge))
        && (spoken().isEmpty() || offer.inLanguages().stream().anyMatch(this::isSpoken));
  }

  /** Whether something at {@code place} passes. */
  final boolean passes(Optional<String> place) {
    return places().isEmpty() || place.filter(places()::contains).isPresent();
  }

  /**
   * Refuses what {@code programme} does not have.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException if an id is unknown
   */
  final void check(Programme programme) {
    Violations violations = new Violations();
    known(partners(), programme.partners(), Partner::id, "partner", violations);
    known(categories(), programme.categories(), Category::id, "category", violations);
    known(places(), programme.places(), Place::id, "place", violations);
    violations.throwIfAny();
  }

  @Value.Check
  AgendaFilter normalized() {
    Violations violations = new Violations();
    audienceAges()
        .forEach(age -> violations.require(age >= 0 && age <= 150, "/audienceAges", "age", age));
    violations.throwIfAny();
    // "or" knows no order: sorted and each once, so that filters that mean the same are equal.
    List<String> languages = sorted(spoken().stream().map(LanguageTag::canonical));
    boolean isNormal =
        isSorted(partners())
            && isSorted(categories())
            && isSorted(places())
            && isSorted(audienceAges())
            && languages.equals(spoken());
    return isNormal
        ? this
        : builder()
            .partners(sorted(partners().stream()))
            .categories(sorted(categories().stream()))
            .places(sorted(places().stream()))
            .audienceAges(sorted(audienceAges().stream()))
            .spoken(languages)
            .build();
  }

  private static <T> List<T> sorted(Stream<T> values) {
    return values.distinct().sorted().toList();
  }

  private static <T> boolean isSorted(List<T> values) {
    return values.size() < 2 || values.equals(sorted(values.stream()));
  }

  private static boolean anyOf(List<String> wanted, List<String> present) {
    return wanted.isEmpty() || wanted.stream().anyMatch(present::contains);
  }

  private boolean isSpoken(String language) {
    return spoken().stream()
        .anyMatch(wanted -> language.equals(wanted) || language.startsWith(wanted + "-"));
  }

  private static <T> void known(
      List<String> ids,
      List<T> values,
      Function<T, String> id,
      String kind,
      Violations violations) {
    List<String> known = values.stream().map(id).toList();
    for (String one : ids) {
      if (!known.contains(one)) {
        violations.add("", "filter-unknown-" + kind, one, Suggestions.question(one, known));
      }
    }
  }

  /** Names the parts of a filter. */
  public static final class Builder extends ImmutableAgendaFilter.Builder {
    Builder() {}
  }
}
