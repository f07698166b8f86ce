package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.internal.Zones;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.text.Translation;
import io.github.zweimonat.violation.Violations;
import io.github.zweimonat.window.Rhythm;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** The whole: partners, places, breaks and offers, one time zone, its languages. */
@Value.Immutable
@ValueStyle
public abstract sealed class Programme permits ImmutableProgramme {
  Programme() {}

  /** Starts a programme. */
  public static Builder builder() {
    return new Builder();
  }

  /** Address of a JSON Schema for editors, if the document names one; not blank. */
  public abstract Optional<String> schema();

  /** What hosts know it by. */
  public abstract String id();

  /** The right-hand side of every UID. */
  public abstract String domain();

  /** Its name. */
  public abstract LocalizedText name();

  /** What it is. */
  public abstract Optional<LocalizedText> description();

  /** Its page. */
  public abstract Optional<URI> url();

  /** A picture. */
  public abstract Optional<URI> image();

  /** Whom to ask. */
  public abstract Optional<Contact> contact();

  /** The zone in which its days begin, and of schedules that name none; an IANA id. */
  public abstract ZoneId timeZone();

  /**
   * BCP 47 tags of the languages it is written in, at least one; the first is that of texts that
   * name none.
   */
  public abstract List<String> languages();

  /** The instant of the last change, cut to whole seconds. */
  public abstract Instant updated();

  /** Pages that the law asks for. */
  public abstract Optional<Legal> legal();

  /** How two-month windows follow each other. */
  @Value.Default
  public Rhythm rhythm() {
    return Rhythm.unnumbered();
  }

  /**
   * A host's own members of the rhythm. They stand here and not in {@link Rhythm}, which is how
   * windows follow each other and nothing else.
   */
  public abstract List<Extension> rhythmExtensions();

  /** Kinds of offers, in the order in which they are shown. */
  public abstract List<Category> categories();

  /** Who takes part, in the order in which they are shown. */
  public abstract List<Partner> partners();

  /** Where offers take place. */
  public abstract List<Place> places();

  /** Days on which schedules rest. */
  public abstract List<Break> breaks();

  /** What is offered, in the order of the document; drafts included. */
  public abstract List<Offer> offers();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** The category with this id. */
  public final Optional<Category> category(String id) {
    return Optional.ofNullable(categoriesById().get(id));
  }

  /** The partner with this id. */
  public final Optional<Partner> partner(String id) {
    return Optional.ofNullable(partnersById().get(id));
  }

  /** The place with this id. */
  public final Optional<Place> place(String id) {
    return Optional.ofNullable(placesById().get(id));
  }

  /** The offer with this id. */
  public final Optional<Offer> offer(String id) {
    return Optional.ofNullable(offersById().get(id));
  }

  /** When {@code offer} was last changed: its own instant, or that of this programme. */
  public final Instant updated(Offer offer) {
    return offer.updated().orElse(updated());
  }

  /** The first of its languages, the one of texts that name none. */
  public final String defaultLanguage() {
    return languages().get(0);
  }

  /** {@code text} for a reader of {@code language}, and the language that it is found in. */
  public final Translation translate(LocalizedText text, String language) {
    return text.in(language, languages());
  }

  @Value.Derived
  @Value.Auxiliary
  Map<String, Category> categoriesById() {
    return byId(categories(), Category::id);
  }

  @Value.Derived
  @Value.Auxiliary
  Map<String, Partner> partnersById() {
    return byId(partners(), Partner::id);
  }

  @Value.Derived
  @Value.Auxiliary
  Map<String, Place> placesById() {
    return byId(places(), Place::id);
  }

  @Value.Derived
  @Value.Auxiliary
  Map<String, Offer> offersById() {
    return byId(offers(), Offer::id);
  }

  @Value.Check
  Programme normalized() {
    Violations violations = new Violations();
    violations.require(Ids.isId(id()), "/id", "id", id());
    Checks.domain(domain(), violations);
    Checks.web(url(), "/url", violations);
    Checks.web(image(), "/image", violations);
    violations.require(
        Zones.isIana(timeZone().getId()), "/timeZone", "time-zone", timeZone().getId());
    violations.require(!languages().isEmpty(), "/languages", "no-language");
    List<String> canonical = Languages.canonical(languages(), "/languages", violations);
    Checks.instant(updated(), "/updated", violations);
    ProgrammeReferences.check(this, violations);
    violations.throwIfAny();
    Optional<String> schema = Checks.filled(schema());
    Instant updated = updated().truncatedTo(ChronoUnit.SECONDS);
    List<Extension> ofRhythm = Extension.sorted(rhythmExtensions());
    List<Extension> sorted = Extension.sorted(extensions());
    boolean normal =
        schema.equals(schema())
            && canonical.equals(languages())
            && updated.equals(updated())
            && ofRhythm.equals(rhythmExtensions())
            && sorted.equals(extensions());
    return normal
        ? this
        : builder()
            .from(this)
            .schema(schema)
            .languages(canonical)
            .updated(updated)
            .rhythmExtensions(ofRhythm)
            .extensions(sorted)
            .build();
  }

  private static <T> Map<String, T> byId(List<T> values, Function<T, String> id) {
    Map<String, T> byId = new HashMap<>(values.size() * 2);
    for (T value : values) {
      byId.putIfAbsent(id.apply(value), value); // the check names a second one of that id
    }
    return Collections.unmodifiableMap(byId);
  }

  @Override
  public final String toString() {
    return "Programme " + id() + " (" + offers().size() + " offers)";
  }

  /** Names the parts of a programme. */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}

    /** Its name, in its first language. */
    public final Builder name(String name) {
      name(LocalizedText.of(name));
      return this;
    }
  }
}
