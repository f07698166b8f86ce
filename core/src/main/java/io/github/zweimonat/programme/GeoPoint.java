package io.github.zweimonat.programme;

import io.github.zweimonat.internal.ValueStyle;
import io.github.zweimonat.violation.Violations;
import org.immutables.value.Value;

/** A point on the earth in degrees of WGS 84. */
@Value.Immutable(builder = false)
@ValueStyle
public abstract sealed class GeoPoint permits ImmutableGeoPoint {
  GeoPoint() {}

  /**
   * A point.
   *
   * @throws io.github.zweimonat.violation.InvalidValueException if a number is out of its range
   */
  public static GeoPoint of(double latitude, double longitude) {
    return ImmutableGeoPoint.of(latitude, longitude);
  }

  /** Degrees north, -90 to 90. */
  @Value.Parameter
  public abstract double latitude();

  /** Degrees east, -180 to 180. */
  @Value.Parameter
  public abstract double longitude();

  @Value.Check
  GeoPoint normalized() {
    Violations violations = new Violations();
    violations.require(Math.abs(latitude()) <= 90, "/0", "latitude", latitude());
    violations.require(Math.abs(longitude()) <= 180, "/1", "longitude", longitude());
    violations.throwIfAny();
    return isMinusZero(latitude()) || isMinusZero(longitude())
        ? of(latitude() + 0.0, longitude() + 0.0)
        : this;
  }

  /** A second spelling of the equator and of the prime meridian. */
  private static boolean isMinusZero(double degrees) {
    return degrees == 0 && Double.doubleToRawLongBits(degrees) != 0;
  }
}
