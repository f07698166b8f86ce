package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Loss;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects losses, each once, in the order in which they are added. */
final class LossList {
  private final Set<Loss> losses = new LinkedHashSet<>();

  void add(String pointer, String what, String why) {
    losses.add(new Loss(pointer, what, why));
  }

  void addIf(boolean lost, String pointer, String what, String why) {
    if (lost) {
      add(pointer, what, why);
    }
  }

  /** All that is said of {@code partner} beside its name. */
  void partner(Partner partner, String pointer, String why) {
    addIf(partner.shortName().isPresent(), pointer + "/shortName", "the shorter name", why);
    addIf(partner.type().isPresent(), pointer + "/type", "what kind of organisation it is", why);
    addIf(partner.url().isPresent(), pointer + "/url", "its page", why);
    addIf(partner.logo().isPresent(), pointer + "/logo", "its logo", why);
    addIf(partner.email().isPresent(), pointer + "/email", "its e-mail address", why);
    addIf(partner.telephone().isPresent(), pointer + "/telephone", "its telephone number", why);
    addIf(partner.description().isPresent(), pointer + "/description", "what it is", why);
    membership(partner, pointer, why);
  }

  /** What is said of {@code partner} as a member of the programme. */
  void membership(Partner partner, String pointer, String why) {
    addIf(
        partner.role() == Role.COORDINATOR,
        pointer + "/role",
        "that it coordinates the programme",
        why);
    addIf(
        partner.memberFrom().isPresent(), pointer + "/memberFrom", "since when it takes part", why);
    addIf(
        partner.memberUntil().isPresent(),
        pointer + "/memberUntil",
        "until when it takes part",
        why);
  }

  /** What no format of dates says of the programme around them. */
  void programme(String why) {
    add(
        "",
        "the programme itself: name, description, page, picture, contact, legal pages, editions",
        why);
  }

  List<Loss> all() {
    return List.copyOf(losses);
  }
}
