package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.ical.FeedEntry;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.ical.FeedLinks;
import io.github.zweimonat.ical.FeedStyle;
import java.util.List;

/** The addresses of feeds, for people. */
final class Subscription {
  private final PageContext context;
  private final Texts texts;
  private final String language;
  private final FeedIndex feeds;

  Subscription(PageContext context, Texts texts, String language) {
    this.context = context;
    this.texts = texts;
    this.language = language;
    this.feeds = FeedIndex.of(context.programme());
  }

  /**
   * One feed.
   *
   * @param title what is in it
   * @param links how one subscribes
   */
  record Feed(Text title, FeedLinks links) {}

  /** A group of feeds: those of all categories, for example. */
  record Group(String label, List<Feed> feeds) {}

  /** All that there is. */
  Feed whole() {
    return new Feed(
        texts.plain(texts.labels().say("subscribe.all")),
        feeds.find(language + "/programme.ics").orElseThrow().links(context.base()));
  }

  /** What passes {@code filter}, under the address that has the filter in its query. */
  Feed selected(AgendaFilter filter, List<Text> chosen) {
    String names = texts.words().list(chosen.stream().map(Text::text).toList());
    return new Feed(
        texts.plain(texts.labels().say("subscribe.selection", names)),
        FeedLinks.of(
            context.base(),
            language + "/programme.ics" + Links.query(filter),
            feeds.find(language + "/programme.ics").orElseThrow().title() + " · " + names));
  }

  /** The parts of the programme that have feeds of their own. */
  List<Group> parts(List<FilterForm.Field> fields) {
    return fields.stream()
        .map(
            field ->
                new Group(
                    field.label(),
                    field.options().stream().map(option -> part(field.name(), option)).toList()))
        .toList();
  }

  private Feed part(String kind, FilterForm.Option option) {
    String folder =
        switch (kind) {
          case "spoken" -> "spoken/";
          case "category" -> "categories/";
          case "place" -> "places/";
          default -> "partners/";
        };
    return new Feed(option.text(), links(folder + option.value()));
  }

  /** The feed of a partner, category or place. */
  FeedLinks links(String part) {
    FeedEntry entry = feeds.find(language + "/" + part + ".ics").orElseThrow();
    if (entry.style() != FeedStyle.DATES) {
      throw new IllegalStateException("the plain ending is that of single dates, but has " + entry);
    }
    return entry.links(context.base());
  }
}
