package io.github.zweimonat.changes;

import io.github.zweimonat.programme.Address;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which partners, places and categories readers see in another way. Each is compared once, however
 * many offers name it; those that are new are no difference, naming them is one.
 */
final class Surroundings {
  private static final Address NOWHERE = Address.builder().build();

  private final TextComparison.SameTexts texts;
  private final Set<String> partners;
  private final Set<String> places;
  private final Set<String> categories;

  Surroundings(Programme older, Programme newer, TextComparison.SameTexts texts) {
    this.texts = texts;
    this.partners = other(newer.partners(), Partner::id, older::partner, this::samePartner);
    this.places = other(newer.places(), Place::id, older::place, this::samePlace);
    this.categories = other(newer.categories(), Category::id, older::category, this::sameCategory);
  }

  boolean isOtherPartner(String id) {
    return partners.contains(id);
  }

  boolean isOtherPlace(String id) {
    return places.contains(id);
  }

  boolean isOtherCategory(String id) {
    return categories.contains(id);
  }

  private static <T> Set<String> other(
      List<T> now,
      Function<T, String> id,
      Function<String, Optional<T>> was,
      BiPredicate<T, T> same) {
    Set<String> other = new HashSet<>();
    for (T it : now) {
      was.apply(id.apply(it))
          .filter(before -> !same.test(before, it))
          .ifPresent(differs -> other.add(id.apply(it)));
    }
    return other;
  }

  private boolean samePartner(Partner was, Partner now) {
    return texts.same(was.name(), now.name())
        && texts.same(was.shortName(), now.shortName())
        && texts.same(was.description(), now.description())
        && was.url().equals(now.url())
        && was.email().equals(now.email())
        && was.telephone().equals(now.telephone());
  }

  private boolean samePlace(Place was, Place now) {
    return texts.same(was.name(), now.name())
        && sameAddress(was.address().orElse(NOWHERE), now.address().orElse(NOWHERE))
        && was.geo().equals(now.geo())
        && texts.same(was.directions(), now.directions())
        && texts.same(was.accessibility(), now.accessibility())
        && was.url().equals(now.url());
  }

  private static boolean sameAddress(Address was, Address now) {
    return was.street().equals(now.street())
        && was.postalCode().equals(now.postalCode())
        && was.city().equals(now.city())
        && was.country().equals(now.country());
  }

  private boolean sameCategory(Category was, Category now) {
    return texts.same(was.name(), now.name());
  }
}
