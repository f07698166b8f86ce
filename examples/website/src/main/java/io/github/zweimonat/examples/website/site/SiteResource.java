package io.github.zweimonat.examples.website.site;

import io.github.zweimonat.agenda.AgendaFilter;
import io.github.zweimonat.agenda.Publication;
import io.github.zweimonat.window.Window;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What lies at an address. Its bytes are made when they are asked for, each time anew. */
public final class SiteResource {
  /** What it is, as far as hosts have to treat it differently. */
  public enum Kind {
    /** A page, which changes with the time. */
    PAGE,
    /** What calendar programs, and scripts of other sites, ask for. */
    DATA,
    /** What never changes at its address, because that has a mark of the content. */
    ASSET,
    /** A sheet to print, which takes a second to make. */
    SHEET,
    /** A small file about the site. */
    FILE
  }

  /**
   * What tells resources of one site apart: equal keys, equal bytes.
   *
   * @param path canonical, below the base
   * @param window that was asked for, if one was
   * @param filter what was let through
   * @param moment the one on which the bytes depend; the epoch where they depend on none
   */
  record Key(String path, Optional<Window> window, AgendaFilter filter, Instant moment) {
    /** Of what cannot be asked for in parts. */
    static Key of(String path, Instant moment) {
      return new Key(path, Optional.empty(), AgendaFilter.everything(), moment);
    }

    /** Of what is the same at any time, too. */
    static Key of(String path) {
      return of(path, Instant.EPOCH);
    }
  }

  private final Kind kind;
  private final Key key;
  private final Supplier<Publication> maker;

  SiteResource(Kind kind, Key key, Supplier<Publication> maker) {
    this.kind = kind;
    this.key = key;
    this.maker = maker;
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** A value that is equal for resources of the same site whose bytes are equal. */
  public Object key() {
    return key;
  }

  /**
   * Its bytes.
   *
   * @throws io.github.zweimonat.violation.LimitExceededException if there are more dates than an
   *     agenda takes
   */
  public Publication publication() {
    return maker.get();
  }

  @Override
  public String toString() {
    return "/" + key.path() + " (" + kind + ")";
  }
}
