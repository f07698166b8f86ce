package io.github.zweimonat.json;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.json.References.Kind;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * The offers of a document that have no error themselves, and where they are: warnings about them
 * are told even where another part has an error.
 */
final class SoundOffers {
  private record Part(int first, int last, Offer offer) {}

  private final List<Part> parts = new ArrayList<>();
  private final BitSet faulty = new BitSet();

  /** The offer from one token to another, both included, in the order of the document. */
  void add(int first, int last, Offer offer) {
    parts.add(new Part(first, last, offer));
  }

  /** The offer around {@code token}, if there is one, has an error after all. */
  void exclude(int token) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).last() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < parts.size() && parts.get(low).first() <= token) {
      faulty.set(low);
    }
  }

  /** The offers that are left. */
  List<Offer> offers() {
    return left(Part::offer);
  }

  /** The token of each offer that is left. */
  List<Integer> tokens() {
    return left(Part::first);
  }

  /**
   * A programme of the offers that are left, and of what they refer to, as far as that matters for
   * warnings about them.
   *
   * @param frame has everything but lists, and the breaks
   */
  Programme programme(Programme.Builder frame, References references) {
    return frame
        .categories(known(references, Kind.CATEGORY, id -> Category.builder().id(id).build()))
        .partners(
            known(
                references,
                Kind.PARTNER,
                id -> Partner.builder().id(id).name(Placeholders.TEXT).build()))
        .places(
            known(
                references,
                Kind.PLACE,
                id -> Place.builder().id(id).name(Placeholders.TEXT).build()))
        .offers(offers())
        .build();
  }

  private <T> List<T> left(Function<Part, T> what) {
    List<T> left = new ArrayList<>();
    for (int i = faulty.nextClearBit(0); i < parts.size(); i = faulty.nextClearBit(i + 1)) {
      left.add(what.apply(parts.get(i)));
    }
    return left;
  }

  private static <T> List<T> known(References references, Kind kind, Function<String, T> value) {
    return references.given(kind).stream().filter(Ids::isId).sorted().map(value).toList();
  }
}
