package io.github.zweimonat.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Stamps;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A feed that reuses a former one is the feed. */
class FeedReusePropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);

  /** Changes that no single edit makes: of the whole programme, and of what its offers point to. */
  private enum Change {
    NOTHING,
    LATER,
    STAMPED,
    REVERSED,
    OTHER_ZONE,
    OTHER_LANGUAGES,
    OTHER_DOMAIN,
    PARTNERS_REVERSED,
    CATEGORIES_REVERSED,
    PLACE_OF_A_DATE,
    BREAK_RENAMED,
    COPIED
  }

  @Provide
  Arbitrary<List<Edit>> histories() {
    return Edit.any().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Arbitraries.of(Change.class).list().ofMaxSize(2);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void written_withAnyFormerFeed_isTheSame(
      @ForAll("histories") List<Edit> history,
      @ForAll("changes") List<Change> changes,
      @ForAll Random random) {
    Programme before = Edit.beginning();
    WrittenFeed former = feed(before, random).written();
    // Several generations, so that what is reused was reused before.
    for (int generation = 0; generation < 3; generation++) {
      Programme now = before;
      for (Edit edit : history) {
        Instant at = now.updated().plus(Duration.ofHours(1));
        Programme edited = edit.apply(now);
        now =
            random.nextInt(4) == 0
                ? Programme.builder().from(edited).updated(at).build()
                : Stamps.of(now, edited, at).programme();
      }
      for (Change change : changes) {
        now = change(change, before, now, random);
      }
      CalendarFeed feed = random.nextInt(3) == 0 ? feed(now, random) : like(former, now, random);
      WrittenFeed expected = feed.written();
      former = feed.written(former);
      assertThat(former.publication().text()).isEqualTo(expected.publication().text());
      assertThat(former).isEqualTo(expected);
      assertThat(feed.losses()).isEqualTo(expected.losses());
      before = now;
    }
  }

  /** The feed that the former one was, of another programme, or a day later. */
  private static CalendarFeed like(WrittenFeed former, Programme programme, Random random) {
    FeedRequest request = former.memory().request();
    CalendarFeed feed =
        CalendarFeed.of(programme)
            .language(request.language())
            .style(request.style())
            .cancelled(request.cancelled());
    if (request.today().isPresent()) {
      return feed.keepCancelled(10).around(request.today().get().plusDays(random.nextInt(3)));
    }
    Window window = request.window().orElseThrow();
    int days = random.nextInt(2);
    return feed.window(Window.between(window.from().plusDays(days), window.until().plusDays(days)));
  }

  private static CalendarFeed feed(Programme programme, Random random) {
    CalendarFeed feed =
        CalendarFeed.of(programme)
            .language(one(List.of("de", "de", "ar", "fr"), random))
            .style(one(List.of(FeedStyle.values()), random))
            .cancelled(one(List.of(CancellationPolicy.values()), random));
    feed = random.nextInt(4) == 0 ? feed.withImages().withConferences() : feed;
    if (random.nextInt(4) == 0) {
      String place = one(programme.places(), random).id();
      feed = feed.filter(AgendaFilter.builder().addPlaces(place).build());
    }
    return random.nextBoolean()
        ? feed.keepCancelled(random.nextInt(30)).around(TODAY.plusDays(random.nextInt(40)))
        : feed.window(random.nextBoolean() ? Edit.ALL : Programmes.SUMMER);
  }

  private static Programme change(Change change, Programme before, Programme now, Random random) {
    Programme.Builder to = Programme.builder().from(now);
    Instant later = now.updated().plus(Duration.ofHours(1));
    return switch (change) {
      case NOTHING -> now;
      case LATER -> to.updated(later).build();
      case STAMPED -> Stamps.of(before, now, later).programme();
      case REVERSED -> to.offers(reversed(now.offers())).build();
      case OTHER_ZONE -> to.timeZone(ZoneId.of("America/New_York")).build();
      case OTHER_LANGUAGES -> to.languages(reversed(now.languages())).build();
      case OTHER_DOMAIN -> to.domain("other.example").build();
      case PARTNERS_REVERSED -> to.partners(reversed(now.partners())).build();
      case CATEGORIES_REVERSED -> to.categories(reversed(now.categories())).build();
      case PLACE_OF_A_DATE ->
          to.offers(now.offers().stream().map(it -> moved(it, now)).toList()).build();
      case BREAK_RENAMED ->
          to.breaks(
                  now.breaks().stream()
                      .map(
                          it ->
                              Break.builder()
                                  .from(it)
                                  .name(LocalizedText.of("Pause " + random.nextInt(9)))
                                  .build())
                      .toList())
              .build();
      case COPIED ->
          to.offers(now.offers().stream().map(it -> Offer.builder().from(it).build()).toList())
              .build();
    };
  }

  /** The offer with its first date at the last place of the programme. */
  private static Offer moved(Offer offer, Programme programme) {
    if (offer.schedules().isEmpty() || !offer.schedules().get(0).overrides().isEmpty()) {
      return offer;
    }
    Schedule first = offer.schedules().get(0);
    List<Schedule> schedules = new ArrayList<>(offer.schedules());
    schedules.set(
        0,
        Schedule.builder()
            .from(first)
            .addOverrides(
                DateOverride.builder()
                    .date(first.start())
                    .place(Optional.of(programme.places().get(programme.places().size() - 1).id()))
                    .build())
            .build());
    return Offer.builder().from(offer).schedules(schedules).build();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
