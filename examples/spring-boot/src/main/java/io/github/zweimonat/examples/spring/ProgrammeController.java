package io.github.zweimonat.examples.spring;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaHtml;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.ical.FeedIndex;
import io.github.zweimonat.json.AgendaJson;
import io.github.zweimonat.programme.Programme;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Feeds, JSON and HTML of the current programme, open to pages of other sites. */
@RestController
@CrossOrigin
public class ProgrammeController {
  private final CurrentProgramme current;
  private final Clock clock;

  /** Answers with {@code current} and what {@code clock} says of today. */
  public ProgrammeController(CurrentProgramme current, Clock clock) {
    this.current = current;
    this.clock = clock;
  }

  /** Every feed under the path that {@link FeedIndex} gives it. */
  @GetMapping({
    "/{feed:.+\\.ics}",
    "/{language}/{feed:.+\\.ics}",
    "/{language}/{kind}/{feed:.+\\.ics}"
  })
  ResponseEntity<byte[]> feed(HttpServletRequest request) {
    Programme programme = current.programme();
    return answer(
        FeedIndex.of(programme)
            .find(request.getRequestURI().substring(request.getContextPath().length() + 1))
            .map(entry -> entry.feed().around(today(programme)).publication()));
  }

  /** The overview as JSON; {@code window} is a month, by default the current one. */
  @GetMapping("/{language}/agenda.json")
  ResponseEntity<byte[]> json(
      @PathVariable("language") String language,
      @RequestParam(name = "window", required = false) @Nullable YearMonth window) {
    return agenda(
        language, window, agenda -> AgendaJson.of(agenda).language(language).publication());
  }

  /** The overview as a piece of HTML for a page of yours. */
  @GetMapping("/{language}/agenda.html")
  ResponseEntity<byte[]> html(
      @PathVariable("language") String language,
      @RequestParam(name = "window", required = false) @Nullable YearMonth window) {
    return agenda(
        language, window, agenda -> AgendaHtml.of(agenda).language(language).publication());
  }

  private ResponseEntity<byte[]> agenda(
      String language, @Nullable YearMonth month, Function<Agenda, Publication> writer) {
    Programme programme = current.programme();
    if (!programme.languages().contains(language)) {
      return answer(Optional.empty());
    }
    YearMonth wanted = month == null ? YearMonth.from(today(programme)) : month;
    return answer(
        Optional.of(writer.apply(Agenda.of(programme, programme.rhythm().windowOf(wanted)))));
  }

  private LocalDate today(Programme programme) {
    return LocalDate.ofInstant(clock.instant(), programme.timeZone());
  }

  /**
   * Spring compares If-None-Match and If-Modified-Since with these fields and answers 304 itself.
   */
  private static ResponseEntity<byte[]> answer(Optional<Publication> found) {
    return found
        .map(
            publication ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(publication.mediaType()))
                    .eTag(publication.entityTag())
                    .lastModified(publication.lastModified())
                    .cacheControl(CacheControl.noCache().cachePublic())
                    .body(publication.bytes()))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
