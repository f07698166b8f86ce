package io.github.zweimonat.agenda;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.programme.Offer;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** What is asked of an agenda as HTML. */
@Value.Immutable
@ValueStyle
abstract sealed class HtmlOptions permits ImmutableHtmlOptions {
  enum Grouping {
    DAY,
    WEEK,
    PARTNER
  }

  HtmlOptions() {}

  static HtmlOptions of(String language) {
    return ImmutableHtmlOptions.builder().language(language).build();
  }

  abstract String language();

  @Value.Default
  Grouping grouping() {
    return Grouping.DAY;
  }

  /** Of the headings of groups. */
  @Value.Default
  int level() {
    return 3;
  }

  @Value.Default
  boolean heading() {
    return true;
  }

  @Value.Default
  boolean dropped() {
    return false;
  }

  @Value.Default
  boolean jalali() {
    return false;
  }

  abstract Optional<Function<? super Offer, URI>> offerLinks();

  abstract Optional<Function<? super Occurrence, URI>> dateLinks();

  abstract Optional<String> idPrefix();

  abstract HtmlOptions withLanguage(String language);

  abstract HtmlOptions withGrouping(Grouping grouping);

  abstract HtmlOptions withLevel(int level);

  abstract HtmlOptions withHeading(boolean heading);

  abstract HtmlOptions withDropped(boolean dropped);

  abstract HtmlOptions withJalali(boolean jalali);

  abstract HtmlOptions withOfferLinks(Function<? super Offer, URI> links);

  abstract HtmlOptions withDateLinks(Function<? super Occurrence, URI> links);

  abstract HtmlOptions withIdPrefix(String prefix);
}
