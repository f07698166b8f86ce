package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.window.Window;
import io.github.zweimonat.words.Words;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one has to register, until when, and how many may come. */
final class RegistrationWords {
  private static final long HOUR = 3600;

  private final PageContext context;
  private final Offer offer;
  private final Labels labels;
  private final Words words;

  RegistrationWords(PageContext context, Offer offer, Texts texts) {
    this.context = context;
    this.offer = offer;
    this.labels = texts.labels();
    this.words = texts.words();
  }

  List<String> of(Registration registration) {
    List<String> lines = new ArrayList<>();
    if (registration.required()) {
      lines.add(words.get("registration.required"));
    }
    Optional<NominalDuration> until = registration.until().filter(RegistrationWords::isSome);
    until.ifPresent(it -> lines.add(words.get("registration.until", duration(it))));
    until.flatMap(this::nextDeadline).ifPresent(lines::add);
    if (registration.capacity().isPresent()) {
      lines.add(labels.say("offer.capacity", registration.capacity().getAsInt()));
    }
    return lines;
  }

  private static boolean isSome(NominalDuration duration) {
    return duration.days() > 0 || duration.seconds() > 0;
  }

  private String duration(NominalDuration duration) {
    List<String> parts = new ArrayList<>();
    count("days", duration.days(), parts);
    count("hours", duration.seconds() / HOUR, parts);
    count("minutes", duration.seconds() % HOUR / 60, parts);
    return words.list(parts);
  }

  private void count(String unit, long number, List<String> parts) {
    if (number > 0) {
      parts.add(words.counted(unit, number));
    }
  }

  /** The date that one can still register for, with the deadline: nobody has to count back. */
  private Optional<String> nextDeadline(NominalDuration before) {
    Window ahead = Window.between(context.today(), context.until());
    return Agenda.of(DatedOffers.alone(context.programme(), offer), ahead).occurrences().stream()
        .filter(date -> !date.isCancelled() && !date.isFull())
        .filter(date -> deadline(date, before).toLocalDate().isAfter(context.today()))
        .findFirst()
        .map(
            date ->
                words.aside(
                    When.of(date, words),
                    words.get("registration", words.get("until", deadlineText(date, before)))));
  }

  private ZonedDateTime deadline(Occurrence date, NominalDuration before) {
    return date.start()
        .withZoneSameInstant(context.programme().timeZone())
        .minusDays(before.days())
        .minusSeconds(before.seconds());
  }

  private String deadlineText(Occurrence date, NominalDuration before) {
    LocalDateTime deadline = deadline(date, before).toLocalDateTime();
    return date.isAllDay()
        ? words.isolated(words.fullDate(deadline.toLocalDate()))
        : words.dateTime(LocalStart.of(deadline));
  }
}
