package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.SchemaOrgJson;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one offer: what it is, for whom, where, and all its dates to come. */
public final class OfferPage {
  private final PageContext context;
  private final Programme programme;
  private final Offer offer;
  private final String language;
  private final String path;
  private final Texts texts;
  private final Links links;
  private final OfferDates dates;

  private OfferPage(PageContext context, Offer offer, String language, String path) {
    this.context = context;
    this.programme = context.programme();
    this.offer = offer;
    this.language = language;
    this.path = path;
    this.texts = new Texts(programme, language);
    this.links = new Links(path);
    this.dates = new OfferDates(context, offer, links, language);
  }

  /**
   * The page of an offer at {@code LANG/offers/ID/}.
   *
   * @param offer one of the context's programme that readers may see
   * @param language one of the programme's languages
   */
  public static OfferPage of(PageContext context, Offer offer, String language) {
    return of(context, offer, language, Links.offer(language, offer));
  }

  /**
   * The page of an offer.
   *
   * @param offer one of the context's programme that readers may see
   * @param language one of the programme's languages
   * @param path where it was asked for, without a slash in front: with one at its end, or without
   */
  public static OfferPage of(PageContext context, Offer offer, String language, String path) {
    return new OfferPage(context, offer, language, path);
  }

  /** The page as HTML, the same for a whole day. */
  public Publication publication() {
    return Templates.render("offer", this, LastModified.of(context, dates.agenda()));
  }

  Frame frame() {
    return new Frame(
        context,
        language,
        texts,
        links,
        new Frame.Head(
            title().text(),
            description(),
            Optional.of(other -> Links.offer(other, offer)),
            other -> links.to(Links.offer(other, offer)),
            jsonLd()));
  }

  private String description() {
    return summary().or(this::details).map(Text::brief).orElse(title().text());
  }

  private String jsonLd() {
    Agenda agenda = dates.agenda();
    return agenda.occurrences().isEmpty()
        ? ""
        : SchemaOrgJson.of(agenda).language(language).publication().text();
  }

  Labels labels() {
    return texts.labels();
  }

  Text title() {
    return texts.of(offer.title());
  }

  Optional<Text> summary() {
    return offer.summary().map(texts::of);
  }

  Optional<Text> details() {
    return offer.description().map(texts::of);
  }

  boolean isCancelled() {
    return offer.status() == Status.CANCELLED;
  }

  String categoryIds() {
    return String.join(" ", offer.categories());
  }

  List<OfferFacts.Fact> facts() {
    return new OfferFacts(context, offer, texts).all();
  }

  OfferDates dates() {
    return dates;
  }

  /** Whether dates are made by appointment or will follow; empty where neither is so. */
  String availability() {
    return switch (offer.availability()) {
      case ON_REQUEST -> texts.words().get("on-request");
      case DATES_FOLLOW -> texts.words().get("dates-follow");
      case SCHEDULED -> "";
    };
  }

  /** The feeds that have this offer among others: of its organiser, and of its first category. */
  List<Subscription.Feed> feeds() {
    Subscription subscription = new Subscription(context, texts, language);
    List<Subscription.Feed> feeds = new ArrayList<>();
    for (String id : offer.partners()) {
      Partner partner = programme.partner(id).orElseThrow();
      feeds.add(
          new Subscription.Feed(
              texts.of(partner.name()), subscription.links("partners/" + partner.id())));
    }
    for (String id : offer.categories()) {
      Category category = programme.category(id).orElseThrow();
      category
          .name()
          .ifPresent(
              name ->
                  feeds.add(
                      new Subscription.Feed(
                          texts.of(name), subscription.links("categories/" + id))));
    }
    return feeds;
  }

  Share share() {
    return new Share(title().text(), context.base().resolve(Links.offer(language, offer)));
  }

  @Override
  public String toString() {
    return "/" + path + " (" + offer.id() + ")";
  }
}
