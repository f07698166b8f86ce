package io.github.zweimonat.agenda;

import io.github.zweimonat.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of a break that touch a window; each day of a list of days stands for itself.
 *
 * @param id the id of the break
 * @param name the reason that readers see
 * @param first the first day, also where it lies before the window
 * @param last the last day, included, also where it lies after the window
 */
public record ClosedDays(
    String id, Optional<LocalizedText> name, LocalDate first, LocalDate last) {}
