package io.github.zweimonat.imports;

import io.github.zweimonat.internal.FreeIds;
import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.JsonText;
import io.github.zweimonat.internal.Suggestions;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.text.Extension;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The offers of one source of a partner, on their way into a programme. Each remembers what its
 * source knows it by in a member of its own, so that it is found again; another one marks what came
 * last.
 */
public final class SourceImport {
  private final String partner;
  private final Optional<Programme> programme;
  private final String member;
  private final FreeIds ids;
  private final Map<String, Offer> known = new HashMap<>();
  private final Set<String> identities = new HashSet<>();
  private final List<Offer> offers = new ArrayList<>();
  private final Map<Offer, Offer> datesOnly = new LinkedHashMap<>();

  /**
   * An import from one kind of source.
   *
   * @param partner the id of who offers what is in it
   * @param programme where it shall go; without one all offers are new
   * @param member the member of an offer that remembers its source: {@code x-source-uid}
   * @throws IllegalArgumentException if the partner is no id, or none of the programme
   */
  public SourceImport(String partner, Optional<Programme> programme, String member) {
    requireId(partner);
    programme.ifPresent(it -> requirePartner(partner, it));
    this.partner = partner;
    this.programme = programme;
    this.member = member;
    List<Offer> present = programme.map(Programme::offers).orElse(List.of());
    ids = new FreeIds("angebot", present.stream().map(Offer::id));
    for (Offer offer : present) {
      if (offer.partners().contains(partner)) {
        OfferMerge.own(offer, member).ifPresent(identity -> known.putIfAbsent(identity, offer));
      }
    }
  }

  /**
   * Refuses what is no id of a partner.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static void requireId(String partner) {
    if (!Ids.isId(partner)) {
      throw new IllegalArgumentException(
          "a partner must have an id, but this is \"" + partner + "\"");
    }
  }

  private static void requirePartner(String id, Programme programme) {
    if (programme.partner(id).isEmpty()) {
      throw new IllegalArgumentException(
          "a partner must be one of the programme, but is \""
              + id
              + "\""
              + Suggestions.question(id, programme.partners().stream().map(Partner::id).toList()));
    }
  }

  /** The offer of the programme that came with {@code identity} before, or was adopted. */
  public Optional<Offer> known(String identity) {
    return Optional.ofNullable(known.get(identity));
  }

  /** Says that {@code offer} of the programme is what the source knows by {@code identity}. */
  public void adopt(String identity, Offer offer) {
    known.putIfAbsent(identity, offer);
  }

  /**
   * Adds what the source knows by {@code identity}; the id is that of the offer that came so
   * before, else {@code wished} if it is free, else one like the title.
   *
   * @param draft all but the id and the partner
   */
  public void add(String identity, Optional<String> wished, Offer.Builder draft) {
    identities.add(identity);
    Offer nameless = draft.id("x").addPartners(partner).build();
    Offer before = known.get(identity);
    String title = nameless.title().translations().get(0).text();
    String id = before != null ? before.id() : wished.filter(ids::claim).orElse("");
    Map<String, Extension> own = new TreeMap<>();
    nameless.extensions().forEach(extension -> own.put(extension.name(), extension));
    own.put(member, Extension.of(member, JsonText.of(identity)));
    String written = SourceMarks.written(marks().of(nameless));
    own.put(OfferMerge.MARKS, Extension.of(OfferMerge.MARKS, JsonText.of(written)));
    offers.add(
        Offer.builder()
            .from(nameless)
            .id(id.isEmpty() ? ids.take(title) : id)
            .extensions(own.values())
            .build());
  }

  /**
   * Adds dates of {@code current}, an offer of the programme: nothing else of it comes from the
   * source.
   *
   * @param draft with the dates, and everything else as it is
   */
  public void addDates(Offer current, Offer draft) {
    datesOnly.put(current, draft);
  }

  /** What was added, in that order. */
  public List<Offer> offers() {
    return List.copyOf(offers);
  }

  /**
   * The programme with what was added: new offers behind those that are there, known ones updated
   * where they stand. Nothing is taken out.
   *
   * @param places those that the offers name and the programme does not have
   * @param dates how the dates of a known offer are brought up to those of its source
   */
  public MergedProgramme into(List<Place> places, DateMerge dates) {
    Programme old = programme.orElseThrow();
    List<ImportChange> changes = new ArrayList<>();
    OfferMerge merge = new OfferMerge(marks(), language(), dates, changes);
    Map<String, Offer> updated = new HashMap<>();
    List<Offer> added = new ArrayList<>();
    datesOnly.forEach(
        (offer, draft) ->
            dates.merge(offer, draft, changes).ifPresent(it -> updated.put(it.id(), it)));
    for (Offer offer : offers) {
      Optional<Offer> before = old.offer(offer.id());
      if (before.isPresent()) {
        Offer current = updated.getOrDefault(offer.id(), before.get());
        updated.put(offer.id(), merge.merge(current, offer));
      } else {
        added.add(offer);
        changes.add(new ImportChange(ImportChange.Kind.ADDED, offer.id(), ""));
      }
    }
    for (Place place : places) {
      changes.add(new ImportChange(ImportChange.Kind.PLACE_ADDED, place.id(), ""));
    }
    for (Offer offer : old.offers()) {
      if (isMissing(offer)) {
        changes.add(new ImportChange(ImportChange.Kind.NOT_IN_SOURCE, offer.id(), ""));
      }
    }
    List<Offer> all = new ArrayList<>();
    old.offers().forEach(offer -> all.add(updated.getOrDefault(offer.id(), offer)));
    all.addAll(added);
    Programme merged = Programme.builder().from(old).addAllPlaces(places).offers(all).build();
    return new MergedProgramme(merged.equals(old) ? old : merged, changes);
  }

  private boolean isMissing(Offer offer) {
    return offer.partners().contains(partner)
        && OfferMerge.own(offer, member).filter(it -> !identities.contains(it)).isPresent();
  }

  private SourceMarks marks() {
    Optional<ZoneId> zone = programme.map(Programme::timeZone);
    return new SourceMarks(zone, language());
  }

  private String language() {
    return programme.map(Programme::defaultLanguage).orElse("und");
  }
}
