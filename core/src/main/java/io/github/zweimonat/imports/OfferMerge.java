package io.github.zweimonat.imports;

import io.github.zweimonat.internal.JsonText;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.schedule.DateOverride;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings an offer up to its source, member by member: what the source changed since it was last
 * read is taken over, unless an editor changed it, too.
 */
final class OfferMerge {
  /** Before the names of members that tell where an offer came from. */
  private static final String SOURCE = "x-source-";

  /** The member of an offer that holds the marks of what was last read. */
  static final String MARKS = "x-source-hash";

  private final SourceMarks marks;
  private final String language;
  private final DateMerge dates;
  private final List<ImportChange> changes;

  OfferMerge(SourceMarks marks, String language, DateMerge dates, List<ImportChange> changes) {
    this.marks = marks;
    this.language = language;
    this.dates = dates;
    this.changes = changes;
  }

  /** One of a host's own members, as a text. */
  static Optional<String> own(Offer offer, String name) {
    return offer.extensions().stream()
        .filter(own -> own.name().equals(name))
        .findFirst()
        .flatMap(own -> JsonText.parse(own.json()));
  }

  /** {@code current} with what {@code source} has new; the same where it has nothing. */
  Offer merge(Offer before, Offer source) {
    Optional<Offer> dated = dates.merge(before, source, changes);
    Offer current = dated.orElse(before);
    Map<String, String> last = SourceMarks.parse(own(current, MARKS).orElse(""));
    Map<String, String> ours = marks.of(current);
    Map<String, String> theirs = marks.of(source);
    TreeSet<String> members = new TreeSet<>(last.keySet());
    members.addAll(ours.keySet());
    members.addAll(theirs.keySet());
    if (dated.isPresent()) { // told by date, and no mark of all of them says anything
      members.remove("schedules");
      theirs.remove("schedules");
      Optional.ofNullable(last.get("schedules")).ifPresent(mark -> theirs.put("schedules", mark));
    }
    Map<String, Extension> own = new TreeMap<>();
    current.extensions().forEach(extension -> own.put(extension.name(), extension));
    Offer.Builder merged = Offer.builder().from(current);
    for (String member : members) {
      String was = last.getOrDefault(member, "");
      String is = ours.getOrDefault(member, "");
      String comes = theirs.getOrDefault(member, "");
      if (comes.equals(was) || comes.equals(is)) {
        continue;
      }
      if (is.equals(was)) {
        take(member, current, source, merged, own);
        changes.add(new ImportChange(ImportChange.Kind.UPDATED, current.id(), member));
      } else {
        changes.add(new ImportChange(ImportChange.Kind.KEPT, current.id(), member));
      }
    }
    source.extensions().stream()
        .filter(extension -> extension.name().startsWith(SOURCE))
        .forEach(extension -> own.putIfAbsent(extension.name(), extension));
    if (!last.equals(theirs)) {
      own.put(MARKS, Extension.of(MARKS, JsonText.of(SourceMarks.written(theirs))));
    }
    return merged.extensions(own.values()).build();
  }

  private void take(
      String member,
      Offer current,
      Offer source,
      Offer.Builder merged,
      Map<String, Extension> own) {
    switch (member) {
      case "title" -> merged.title(translated(Optional.of(current.title()), source.title()));
      case "description" ->
          merged.description(
              source.description().map(text -> translated(current.description(), text)));
      case "categories" -> merged.categories(source.categories());
      case "keywords" -> merged.keywords(source.keywords());
      case "place" -> merged.place(source.place());
      case "online" -> merged.online(source.online());
      case "contact" -> merged.contact(source.contact());
      case "url" -> merged.url(source.url());
      case "image" -> merged.image(source.image());
      case "status" -> merged.status(source.status());
      case "schedules" -> merged.schedules(schedules(current, source));
      default -> {
        own.remove(member);
        source.extensions().stream()
            .filter(extension -> extension.name().equals(member))
            .forEach(extension -> own.put(member, extension));
      }
    }
  }

  /** Translations stay: who translated the old text will look at the new one. */
  private LocalizedText translated(Optional<LocalizedText> current, LocalizedText source) {
    String text = source.exactly(language, language).orElseThrow();
    return current
        .filter(present -> present.translations().size() > 1)
        .map(present -> present.and(tagOfFirst(present), text))
        .orElse(source);
  }

  /** A text that names no language is in the first one, and goes on naming none. */
  private String tagOfFirst(LocalizedText text) {
    return text.translations().stream().anyMatch(one -> one.language().equals(Translation.UNSTATED))
        ? Translation.UNSTATED
        : language;
  }

  /** What no feed says of a schedule stays: its id, breaks, course, and which dates are full. */
  private static List<Schedule> schedules(Offer current, Offer source) {
    if (current.schedules().size() != 1 || source.schedules().size() != 1) {
      return source.schedules();
    }
    Schedule ours = current.schedules().get(0);
    Schedule theirs = source.schedules().get(0);
    List<DateOverride> overrides = new ArrayList<>(theirs.overrides());
    for (DateOverride date : ours.overrides()) {
      if (date.full() || !date.extensions().isEmpty()) {
        keep(date, overrides);
      }
    }
    return List.of(
        Schedule.builder()
            .from(theirs)
            .id(ours.id())
            .breaks(ours.breaks())
            .openDuring(ours.openDuring())
            .course(ours.course())
            .extensions(ours.extensions())
            .overrides(overrides)
            .build());
  }

  private static void keep(DateOverride ours, List<DateOverride> overrides) {
    for (int i = 0; i < overrides.size(); i++) {
      if (overrides.get(i).date().equals(ours.date())) {
        overrides.set(
            i,
            DateOverride.builder()
                .from(overrides.get(i))
                .full(ours.full())
                .extensions(ours.extensions())
                .build());
        return;
      }
    }
    if (ours.full()) {
      overrides.add(
          DateOverride.builder()
              .date(ours.date())
              .full(true)
              .extensions(ours.extensions())
              .build());
    }
  }
}
