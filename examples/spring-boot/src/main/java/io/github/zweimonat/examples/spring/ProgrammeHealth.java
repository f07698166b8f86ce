package io.github.zweimonat.examples.spring;

import io.github.zweimonat.programme.Programme;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code programme} at {@code /actuator/health}: which one is served, and what is wrong with a
 * newer document. A broken one is a warning and no failure, because readers see the old one whole.
 */
@Component("programme")
public class ProgrammeHealth implements HealthIndicator {
  private final CurrentProgramme current;

  /** The health of {@code current}. */
  public ProgrammeHealth(CurrentProgramme current) {
    this.current = current;
  }

  @Override
  public Health health() {
    Programme programme = current.programme();
    var errors = current.errors();
    Health.Builder health = errors.isEmpty() ? Health.up() : Health.status("WARNING");
    health
        .withDetail("programme", programme.id())
        .withDetail("updated", programme.updated().toString())
        .withDetail("offers", programme.offers().size());
    if (!errors.isEmpty()) {
      health.withDetail("errors", errors.stream().map(Objects::toString).toList());
    }
    return health.build();
  }
}
