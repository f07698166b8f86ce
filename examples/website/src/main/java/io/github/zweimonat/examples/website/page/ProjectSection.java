package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.programme.Role;
import io.github.zweimonat.schedule.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the project is, and who takes part with what. */
final class ProjectSection {
  private final PageContext context;
  private final Programme programme;
  private final Texts texts;
  private final Links links;
  private final String language;

  ProjectSection(PageContext context, Texts texts, Links links, String language) {
    this.context = context;
    this.programme = context.programme();
    this.texts = texts;
    this.links = links;
    this.language = language;
  }

  /**
   * A partner.
   *
   * @param logo only where it lies on this site: another one's server would learn of every reader
   * @param offers titles with links
   */
  record Card(
      Text name,
      boolean isCoordinator,
      Optional<Text> description,
      Optional<String> logo,
      Optional<URI> website,
      Optional<String> email,
      Optional<String> telephone,
      List<OfferLink> offers) {}

  /** An offer by its title. */
  record OfferLink(Text title, String href, boolean isCancelled) {}

  Optional<Text> description() {
    return programme.description().map(texts::of);
  }

  /** Who takes part today: coordinators first, then in the order of the document. */
  List<Card> partners() {
    LocalDate today = context.today();
    return programme.partners().stream()
        .filter(partner -> partner.memberUntil().filter(today::isAfter).isEmpty())
        .sorted(Comparator.comparing(partner -> partner.role() != Role.COORDINATOR))
        .map(this::card)
        .toList();
  }

  private Card card(Partner partner) {
    return new Card(
        texts.of(partner.name()),
        partner.role() == Role.COORDINATOR,
        partner.description().map(texts::of),
        partner.logo().flatMap(this::ownImage),
        partner.url(),
        partner.email(),
        partner.telephone(),
        programme.offers().stream()
            .filter(offer -> !offer.isDraft() && offer.partners().contains(partner.id()))
            .map(this::link)
            .toList());
  }

  private Optional<String> ownImage(URI image) {
    String base = context.base().toASCIIString();
    String address = image.toASCIIString();
    return address.startsWith(base)
        ? Optional.of(links.to(address.substring(base.length())))
        : Optional.empty();
  }

  private OfferLink link(Offer offer) {
    return new OfferLink(
        texts.of(offer.title()),
        links.to(Links.offer(language, offer)),
        offer.status() == Status.CANCELLED);
  }
}
