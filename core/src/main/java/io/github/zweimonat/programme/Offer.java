package io.github.zweimonat.programme;

import io.github.zweimonat.internal.Ids;
import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.schedule.Schedule;
import io.github.zweimonat.schedule.Status;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.violation.Violations;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What one partner, or several together, offer to whom. */
@Value.Immutable
@ValueStyle
public abstract sealed class Offer permits ImmutableOffer {
  Offer() {}

  /** Starts an offer. */
  public static Builder builder() {
    return new Builder();
  }

  /** Part of the identity of every date; unique among the offers of a programme. */
  public abstract String id();

  /** What it is called. */
  public abstract LocalizedText title();

  /** Ids of those who offer it, at least one; the first organises. */
  public abstract List<String> partners();

  /** One or two sentences. */
  public abstract Optional<LocalizedText> summary();

  /** The whole text. */
  public abstract Optional<LocalizedText> description();

  /** Ids of categories. */
  public abstract List<String> categories();

  /** Words by which it is found. */
  public abstract List<LocalizedText> keywords();

  /** Id of the place. */
  public abstract Optional<String> place();

  /** Where to take part from afar. */
  public abstract Optional<URI> online();

  /** Whom it is for; everybody where absent. */
  public abstract Optional<Audience> audience();

  /** BCP 47 tags of the languages that are spoken there. */
  public abstract List<String> inLanguages();

  /** How to register. */
  public abstract Optional<Registration> registration();

  /** What it costs. */
  public abstract Optional<Price> price();

  /** Whom to ask. */
  public abstract Optional<Contact> contact();

  /** Its page. */
  public abstract Optional<URI> url();

  /** A picture. */
  public abstract Optional<URI> image();

  /** How sure it is; a date's override wins over it. */
  @Value.Default
  public Status status() {
    return Status.CONFIRMED;
  }

  /** How it says when it takes place. */
  @Value.Default
  public Availability availability() {
    return Availability.SCHEDULED;
  }

  /** The instant of its last change, cut to whole seconds; the programme's where absent. */
  public abstract Optional<Instant> updated();

  /** How many times its dates were changed, 0 to 2147483647 (RFC 5545 §3.8.7.4). */
  @Value.Default
  public int sequence() {
    return 0;
  }

  /** When it takes place, in the order of the document. */
  public abstract List<Schedule> schedules();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** Whether it is in no output yet. */
  public final boolean isDraft() {
    return status() == Status.DRAFT;
  }

  /** Whether readers are told that dates are made by appointment or will follow. */
  public final boolean isUndated() {
    return availability() != Availability.SCHEDULED;
  }

  @Value.Check
  Offer normalized() {
    Violations violations = new Violations();
    violations.require(Ids.isId(id()), "/id", "id", id());
    violations.require(!partners().isEmpty(), "", "offer-without-partner", id());
    violations.requireDistinct(partners(), "/partners", "", "twice");
    violations.requireDistinct(categories(), "/categories", "", "twice");
    Checks.web(online(), "/online", violations);
    Checks.web(url(), "/url", violations);
    Checks.web(image(), "/image", violations);
    violations.require(sequence() >= 0, "/sequence", "sequence", sequence());
    updated().ifPresent(instant -> Checks.instant(instant, "/updated", violations));
    checkScheduleIds(violations);
    List<String> languages = Languages.canonical(inLanguages(), "/inLanguages", violations);
    violations.throwIfAny();
    Optional<Instant> updated = updated().map(it -> it.truncatedTo(ChronoUnit.SECONDS));
    List<Extension> sorted = Extension.sorted(extensions());
    boolean normal =
        languages.equals(inLanguages()) && updated.equals(updated()) && sorted.equals(extensions());
    return normal
        ? this
        : builder().from(this).inLanguages(languages).updated(updated).extensions(sorted).build();
  }

  private void checkScheduleIds(Violations violations) {
    if (schedules().size() < 2) {
      return; // one needs no id to be told apart
    }
    Set<String> seen = new HashSet<>();
    boolean oneWithout = false;
    for (int i = 0; i < schedules().size(); i++) {
      Optional<String> id = schedules().get(i).id();
      if (id.isPresent()) {
        if (!seen.add(id.get())) {
          violations.add("/schedules/" + i + "/id", "duplicate-schedule", id.get());
        }
      } else {
        if (oneWithout) {
          violations.add("/schedules/" + i, "schedules-without-id", id());
        }
        oneWithout = true;
      }
    }
  }

  /** Names the parts of an offer. */
  public static final class Builder extends ImmutableOffer.Builder {
    Builder() {}

    /** What it is called, in the programme's first language. */
    public final Builder title(String title) {
      title(LocalizedText.of(title));
      return this;
    }
  }
}
