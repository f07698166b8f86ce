package io.github.zweimonat.schedule;

import io.github.zweimonat.text.LocalizedText;
import java.util.Optional;

/**
 * A date that a break takes out.
 *
 * @param date when it would be, as planned
 * @param reason what readers see as the reason; empty where the break tells none
 */
public record RestingDate(ScheduledDate date, Optional<LocalizedText> reason) {}
