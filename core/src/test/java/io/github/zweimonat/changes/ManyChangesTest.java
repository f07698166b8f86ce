package io.github.zweimonat.changes;

import static io.github.zweimonat.Programmes.offer;
import static io.github.zweimonat.Programmes.programme;
import static io.github.zweimonat.Programmes.schedule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programmes larger than any that exists. */
class ManyChangesTest {
  private static final int KINDS = 9;
  private static final String WEEKLY = "FREQ=WEEKLY";
  private static final LocalStart THIRD = LocalStart.parse("2025-07-22T16:00");

  // How long it takes is measured by the benchmark EditionChanges.
  @Test
  void changes_ofTenThousandOffers_areAllFound() {
    List<Programme> states = states(10_000);

    assertThat(AgendaChanges.of(states.get(0), states.get(1), AgendaChangesTest.SUMMER).changes())
        .hasSize(10_000);
  }

  /** Each offer changes in one way, weekly ones all of them. */
  private static List<Programme> states(int offers) {
    List<Offer> older = new ArrayList<>();
    List<Offer> newer = new ArrayList<>();
    for (int i = 0; i < offers; i++) {
      older.add(weekly("o" + i, weekly().build()));
      newer.add(edited(i));
    }
    return List.of(programme().offers(older).build(), programme().offers(newer).build());
  }

  private static Schedule.Builder weekly() {
    return schedule("2025-07-08T16:00", "PT2H", WEEKLY);
  }

  private static Offer weekly(String id, Schedule schedule) {
    return offer(id, schedule).place("halle").build();
  }

  private static Offer edited(int number) {
    String id = "o" + number;
    Offer.Builder offer = Offer.builder().from(weekly(id, weekly().build()));
    DateOverride.Builder third = DateOverride.builder().date(THIRD);
    return switch (number % KINDS) {
      case 0 -> offer.title("Anders").build();
      case 1 -> offer.place("park").build();
      case 2 -> offer.status(Status.CANCELLED).build();
      case 3 -> weekly(id, schedule("2025-07-08T17:00", "PT2H", WEEKLY).build());
      case 4 -> weekly(id, weekly().addExceptDates(THIRD).build());
      case 5 ->
          weekly(id, weekly().addAdditionalDates(LocalStart.parse("2025-07-23T16:00")).build());
      case 6 -> weekly(id, weekly().addOverrides(third.full(true).build()).build());
      case 7 ->
          weekly(
              id,
              weekly()
                  .addOverrides(third.start(LocalStart.parse("2025-07-22T18:00")).build())
                  .build());
      default ->
          weekly(
              id,
              weekly()
                  .addOverrides(third.note(LocalizedText.of("Bitte Helm mitbringen")).build())
                  .build());
    };
  }
}
