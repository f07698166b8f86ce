package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.violation.Violations;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A postal address. A part that is blank is absent. */
@Value.Immutable
@ValueStyle
public abstract sealed class Address permits ImmutableAddress {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  Address() {}

  /** Starts an address. */
  public static Builder builder() {
    return new Builder();
  }

  /** Street and number. */
  public abstract Optional<String> street();

  /** Postal code. */
  public abstract Optional<String> postalCode();

  /** Town. */
  public abstract Optional<String> city();

  /** Country, ISO 3166-1 alpha-2 ({@code DE}). */
  public abstract Optional<String> country();

  /** A host's own members. */
  public abstract List<Extension> extensions();

  /** The parts that there are on one line: {@code Albersloher Weg 450, 48167 Münster}. */
  public final String line() {
    String town =
        Stream.of(postalCode(), city()).flatMap(Optional::stream).collect(Collectors.joining(" "));
    return Stream.of(street().orElse(""), town)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  @Value.Check
  Address normalized() {
    Violations violations = new Violations();
    if (country().isPresent() && !COUNTRY.matcher(country().get()).matches()) {
      violations.add("/country", "country", country().get());
    }
    violations.throwIfAny();
    Optional<String> street = Checks.filled(street());
    Optional<String> postalCode = Checks.filled(postalCode());
    Optional<String> city = Checks.filled(city());
    List<Extension> sorted = Extension.sorted(extensions());
    boolean normal =
        street.equals(street())
            && postalCode.equals(postalCode())
            && city.equals(city())
            && sorted.equals(extensions());
    return normal
        ? this
        : builder()
            .from(this)
            .street(street)
            .postalCode(postalCode)
            .city(city)
            .extensions(sorted)
            .build();
  }

  /** Names the parts of an address. */
  public static final class Builder extends ImmutableAddress.Builder {
    Builder() {}
  }
}
