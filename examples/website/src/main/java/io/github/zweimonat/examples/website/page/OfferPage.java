package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.programme.Offer;
import java.util.Map;

/** The page of one offer: what it is, for whom, where, and all its dates to come. */
public final class OfferPage {
  private final PageContext context;
  private final Offer offer;
  private final String language;

  private OfferPage(PageContext context, Offer offer, String language) {
    this.context = context;
    this.offer = offer;
    this.language = language;
  }

  /**
   * The page of an offer.
   *
   * @param offer one of the context's programme that readers may see
   * @param language one of the programme's languages
   */
  public static OfferPage of(PageContext context, Offer offer, String language) {
    return new OfferPage(context, offer, language);
  }

  /** The page as HTML. */
  public Publication publication() {
    return Templates.render(
        "overview",
        Map.of("title", context.programme().translate(offer.title(), language).text()),
        context.now());
  }
}
