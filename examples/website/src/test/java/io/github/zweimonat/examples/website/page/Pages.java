package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.json.ProgrammeReader;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A small programme, and its pages as trees. Monday, 7 July 2025, ten o'clock in Münster. */
final class Pages {
  static final URI BASE = URI.create("https://klein.example/");
  static final Instant MONDAY = Instant.parse("2025-07-07T08:00:00Z");

  private Pages() {}

  static String json() {
    try (InputStream file = Pages.class.getResourceAsStream("small.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Programme programme() {
    return programme(json -> json);
  }

  /** The programme with an edit of its document. */
  static Programme programme(UnaryOperator<String> edit) {
    return ProgrammeReader.read(edit.apply(json()).getBytes(StandardCharsets.UTF_8));
  }

  static PageContext context(Programme programme) {
    return new PageContext(programme, Optional.empty(), BASE, MONDAY, true);
  }

  static PageContext context() {
    return context(programme());
  }

  static PageContext files() {
    return new PageContext(programme(), Optional.empty(), BASE, MONDAY, false);
  }

  static Agenda agenda(PageContext context, AgendaFilter filter) {
    Programme programme = context.programme();
    return Agenda.of(programme, programme.rhythm().windowOf(context.today()), filter);
  }

  static Document overview(PageContext context, String language) {
    return overview(context, AgendaFilter.everything(), View.DAY, language, language + "/");
  }

  static Document overview(
      PageContext context, AgendaFilter filter, View view, String language, String path) {
    return tree(
        OverviewPage.of(context, agenda(context, filter), view, language, path).publication(),
        path);
  }

  static Document offer(PageContext context, String id, String language) {
    return tree(
        OfferPage.of(context, context.programme().offer(id).orElseThrow(), language).publication(),
        language + "/offers/" + id + "/");
  }

  /** The tree of a page that has no error, at its address. */
  static Document tree(Publication page, String path) {
    assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document tree = parser.parseInput(page.text(), BASE.resolve(path).toString());
    assertThat(parser.getErrors()).isEmpty();
    return tree;
  }
}
