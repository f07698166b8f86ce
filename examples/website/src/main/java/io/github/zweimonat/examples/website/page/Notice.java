package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date that is not as planned.
 *
 * @param kind what happened, as a class: {@code cancelled}, {@code moved}, {@code elsewhere},
 *     {@code full} or {@code note}
 * @param label the same for readers
 * @param title what it is called
 * @param link to the page of its offer
 * @param when when it is, or would have been
 * @param details what else readers should know
 * @param traits what the script filters by
 */
record Notice(
    String kind,
    String label,
    Text title,
    String link,
    String when,
    List<Text> details,
    Traits traits) {
  /** What is filtered by, as {@code AgendaHtml} writes it; empty parts are left out. */
  record Traits(
      String offer, String partners, String categories, String place, String spoken, String ages) {
    static Traits of(Occurrence date) {
      Offer offer = date.offer();
      return new Traits(
          offer.id(),
          String.join(" ", offer.partners()),
          String.join(" ", offer.categories()),
          date.placeId().orElse(""),
          String.join(" ", offer.inLanguages()),
          offer.audience().map(Traits::ages).orElse(""));
    }

    private static String ages(Audience audience) {
      String ages = age(audience.minimumAge()) + "-" + age(audience.maximumAge());
      return ages.equals("-") ? "" : ages;
    }

    private static String age(OptionalInt age) {
      return age.isPresent() ? Integer.toString(age.getAsInt()) : "";
    }
  }

  /** What is to be said of {@code date}; empty if it is as planned. */
  static Optional<Notice> of(Occurrence date, Texts texts, Links links, String language) {
    Words words = texts.words();
    List<String> kinds = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Text> details = new ArrayList<>();
    if (date.isCancelled()) {
      kinds.add("cancelled");
      labels.add(words.get("cancelled"));
    }
    if (date.isMoved()) {
      kinds.add("moved");
      labels.add(words.get("moved", words.dateTime(date.planned())));
    }
    if (!date.placeId().equals(date.offer().place())) {
      kinds.add("elsewhere");
      date.place()
          .map(place -> texts.of(place.name()))
          .map(name -> texts.labels().say("elsewhere", words.isolated(name.text())))
          .ifPresent(labels::add);
    }
    if (date.isFull()) {
      kinds.add("full");
      labels.add(words.get("full"));
    }
    date.note().ifPresent(note -> details.add(texts.of(note)));
    if (labels.isEmpty() && !details.isEmpty()) {
      kinds.add("note");
      labels.add(texts.labels().heading("note"));
    }
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(
                kinds.get(0),
                String.join(" · ", labels),
                texts.of(date.title()),
                links.to(Links.offer(language, date.offer())),
                When.of(date, words),
                details,
                Traits.of(date)));
  }
}
