package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import java.util.List;
import java.util.OptionalInt;

/** One SessionSeries: what the dates of a schedule have in common, then the dates. */
final class OpenActiveSeries {
  private final SchemaOrgOutput out;
  private final SchemaOrgLosses losses;
  private final OpenActiveNodes nodes;

  OpenActiveSeries(SchemaOrgOutput out, SchemaOrgLosses losses) {
    this.out = out;
    this.losses = losses;
    this.nodes = new OpenActiveNodes(out, losses);
  }

  /** Writes the series of {@code dates}, which are all of one schedule, at least one. */
  void write(List<Occurrence> dates) {
    Offer offer = dates.get(0).offer();
    Schedule schedule = dates.get(0).schedule();
    out.start("SessionSeries");
    out.member("@id", out.seriesId(offer, schedule));
    out.member("identifier", SchemaOrgOutput.seriesName(offer, schedule));
    out.text("name", offer.title());
    out.text("description", offer.description().or(offer::summary));
    out.member("url", out.page(offer));
    offer.image().or(() -> out.programme().image()).ifPresent(nodes::image);
    nodes.activity(offer);
    nodes.organizer(offer);
    nodes.attendance(offer);
    offer.place().flatMap(out.programme()::place).ifPresent(nodes::place);
    nodes.audience(offer);
    price(offer);
    offer
        .registration()
        .map(Registration::capacity)
        .filter(OptionalInt::isPresent)
        .ifPresent(capacity -> out.member("maximumAttendeeCapacity", capacity.getAsInt()));
    if (offer.status() == Status.CANCELLED) {
      out.member("eventStatus", "https://schema.org/EventCancelled");
    }
    SchemaOrgSchedule.of(out.programme(), offer, schedule, losses).ifPresent(this::schedule);
    out.startList("subEvent");
    dates.forEach(this::session);
    out.endList();
    out.end();
    losses(offer, schedule);
  }

  private void schedule(SchemaOrgSchedule schedule) {
    out.startList("eventSchedule");
    out.start("PartialSchedule");
    schedule.write(out);
    out.end();
    out.endList();
  }

  private void price(Offer offer) {
    String pointer = losses.offer(offer);
    boolean free = offer.price().flatMap(Price::free).orElse(false);
    offer.price().flatMap(Price::free).ifPresent(known -> out.member("isAccessibleForFree", known));
    if (!free) {
      losses.add(
          pointer + (offer.price().isPresent() ? "/price" : ""),
          "offers: what it costs",
          "an Offer needs an amount, and the programme has none");
      return;
    }
    out.startList("offers");
    out.start("Offer");
    out.member("@id", out.offerId(offer));
    out.member("price", 0);
    out.member("priceCurrency", "EUR");
    out.text("description", offer.price().flatMap(Price::description));
    offer
        .registration()
        .ifPresent(
            registration -> {
              out.member("validThroughBeforeStartDate", registration.until());
              out.member("url", registration.url());
              SchemaOrgEvents.registrationLosses(registration, pointer + "/registration", losses);
            });
    out.end();
    out.endList();
  }

  private void session(Occurrence occurrence) {
    out.start("ScheduledSession");
    out.member("@id", out.eventId(occurrence));
    out.member("identifier", occurrence.uid());
    if (!occurrence.title().equals(occurrence.offer().title())) {
      out.text("name", occurrence.title());
    }
    out.times(occurrence);
    status(occurrence);
    if (!occurrence.placeId().equals(occurrence.offer().place())) {
      occurrence.place().ifPresent(nodes::place);
    }
    out.text("schedulingNote", occurrence.note());
    if (occurrence.isFull()) {
      out.member("remainingAttendeeCapacity", 0);
    }
    out.end();
    losses.addIf(
        occurrence.isAllDay(),
        losses.schedule(occurrence.offer(), occurrence.schedule()) + "/start",
        "the time of the start",
        "a ScheduledSession should have one, and whole days have none");
  }

  private void status(Occurrence occurrence) {
    String moved = occurrence.isMoved() ? "EventRescheduled" : "EventScheduled";
    out.member(
        "eventStatus",
        "https://schema.org/" + (occurrence.isCancelled() ? "EventCancelled" : moved));
    losses.addIf(
        occurrence.isMoved(),
        losses.override(occurrence) + "/date",
        "when it was planned",
        "a ScheduledSession has no earlier start");
    losses.addIf(
        occurrence.status() == Status.TENTATIVE,
        (occurrence.offer().status() == Status.TENTATIVE
                ? losses.offer(occurrence.offer())
                : losses.override(occurrence))
            + "/status",
        "that it is not sure yet",
        "no eventStatus says so");
  }

  private void losses(Offer offer, Schedule schedule) {
    String pointer = losses.offer(offer);
    losses.addIf(
        offer.description().isPresent() && offer.summary().isPresent(),
        pointer + "/summary",
        "the short text beside the whole one",
        "a SessionSeries has one description");
    losses.addIf(
        offer.contact().isPresent(),
        pointer + "/contact",
        "whom to ask",
        "a SessionSeries has no contact");
    losses.addIf(
        !offer.inLanguages().isEmpty(),
        pointer + "/inLanguages",
        "the languages spoken there",
        "OpenActive has no member for them");
    losses.addIf(
        offer.registration().isPresent() && !offer.price().flatMap(Price::free).orElse(false),
        pointer + "/registration",
        "how to register",
        "it is said in an Offer, which needs an amount");
    losses.addIf(
        offer.audience().flatMap(Audience::description).isPresent(),
        pointer + "/audience/description",
        "whom it is for in words",
        "OpenActive has ages and genders only");
    losses.addIf(
        schedule.course().isPresent(),
        losses.schedule(offer, schedule) + "/course",
        "that the dates are numbered, and when somebody may join",
        "a SessionSeries does not say");
    losses.addIf(
        out.page(offer).isEmpty(),
        pointer,
        "url: its page",
        "OpenActive asks for one, and neither the offer nor the programme has one");
    losses.addIf(
        offer.place().isEmpty(),
        pointer,
        "location: its place",
        "OpenActive asks for one, and the offer has none");
    losses.addIf(
        offer.online().isPresent(),
        pointer + "/online",
        "the address to take part from afar",
        "only a draft extension of OpenActive has a member for it");
  }
}
