package io.github.zweimonat.ical;

import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.Extension;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was imported, as text to be read by people: a line for each thing that is there. */
final class ImportText {
  private final StringBuilder text = new StringBuilder();

  private ImportText() {}

  static String of(List<Offer> offers, List<Place> places, List<ImportNote> notes) {
    ImportText out = new ImportText();
    offers.forEach(out::offer);
    places.forEach(out::place);
    notes.forEach(note -> out.line("", note.toString()));
    return out.text.toString();
  }

  private void offer(Offer offer) {
    line("offer ", offer.id());
    line("  title ", offer.title());
    line("  status ", offer.status());
    line("  partners ", offer.partners());
    line("  description ", offer.description());
    line("  categories ", offer.categories());
    line("  keywords ", offer.keywords());
    line("  place ", offer.place());
    line("  online ", offer.online());
    line("  contact ", offer.contact().flatMap(contact -> contact.name()));
    line("  url ", offer.url());
    line("  image ", offer.image());
    offer.schedules().forEach(this::schedule);
    extensions(offer.extensions());
    text.append('\n');
  }

  private void schedule(Schedule schedule) {
    line("  start ", schedule.start() + " for " + schedule.duration());
    line("    zone ", schedule.timeZone());
    line("    rule ", schedule.recurrenceRule());
    line("    additional ", schedule.additionalDates());
    line("    except ", schedule.exceptDates());
    schedule.overrides().forEach(this::override);
  }

  private void override(DateOverride date) {
    line("    override ", date.date());
    line("      start ", date.start());
    line("      duration ", date.duration());
    line("      place ", date.place());
    line("      title ", date.title());
    line("      note ", date.note());
    line("      status ", date.status());
  }

  private void place(Place place) {
    line("place ", place.id());
    line("  name ", place.name());
    line("  geo ", place.geo().map(geo -> geo.latitude() + ", " + geo.longitude()));
    text.append('\n');
  }

  /** Without the marks, which say nothing to people. */
  private void extensions(List<Extension> extensions) {
    extensions.stream()
        .filter(own -> !own.name().equals("x-source-hash"))
        .forEach(own -> line("  " + own.name() + " ", own.json()));
  }

  private void line(String name, Object value) {
    @Nullable Object shown = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (shown == null || (shown instanceof Collection<?> all && all.isEmpty())) {
      return;
    }
    text.append(name).append(shown.toString().replace("\n", "\\n")).append('\n');
  }
}
