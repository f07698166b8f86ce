package io.github.zweimonat.changes;

import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.window.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who takes part in a window that did not, and who does not any more. */
final class PartnerChanges {
  private final Window window;

  private PartnerChanges(Window window) {
    this.window = window;
  }

  /** In the order of {@code newer}; those that are gone in that of {@code older}. */
  static List<Change> of(Programme older, Programme newer, Window window) {
    PartnerChanges changes = new PartnerChanges(window);
    List<Change> found = new ArrayList<>();
    for (Partner now : newer.partners()) {
      Optional<Partner> was = older.partner(now.id());
      if (changes.isMember(now) && was.filter(changes::isMember).isEmpty()) {
        found.add(Change.ofPartner(ChangeKind.PARTNER_JOINED, now.id()));
      } else if (was.filter(before -> changes.leaves(before, now)).isPresent()) {
        found.add(Change.ofPartner(ChangeKind.PARTNER_LEFT, now.id()));
      }
    }
    for (Partner was : older.partners()) {
      if (changes.isMember(was) && newer.partner(was.id()).isEmpty()) {
        found.add(Change.ofPartner(ChangeKind.PARTNER_LEFT, was.id()));
      }
    }
    return found;
  }

  private boolean leaves(Partner was, Partner now) {
    return isMember(was) && !leavesWithin(was) && leavesWithin(now);
  }

  /** On a day of the window at least. */
  private boolean isMember(Partner partner) {
    return partner.memberFrom().filter(from -> !from.isBefore(window.until())).isEmpty()
        && partner.memberUntil().filter(last -> last.isBefore(window.from())).isEmpty();
  }

  private boolean leavesWithin(Partner partner) {
    LocalDate lastDay = window.until().minusDays(1);
    return partner.memberUntil().filter(last -> last.isBefore(lastDay)).isPresent();
  }
}
