package io.github.zweimonat.list.reading;

import io.github.zweimonat.list.ListColumn;
import java.util.Locale;
import java.util.Optional;

/** What a column of a partner's list is for. */
enum Role {
  TITLE,
  WEEKDAY,
  DAY,
  LAST_DAY,
  FROM,
  TO,
  DURATION,
  PLACE,
  STATE,
  FULL,
  NOTE,
  DESCRIPTION,
  CONTACT,
  REGISTRATION,
  PRICE,
  AUDIENCE,
  LANGUAGES,
  ONLINE,
  PARTNERS,
  COURSE,
  PLANNED,
  ZONE,
  OFFER,
  UID;

  /** The role of a column with this header, in our own words or in theirs. */
  static Optional<Role> ofHeader(String header) {
    String plain = cleaned(header);
    String brief = cleaned(plain.replaceAll("\\s*[(\\[].*$", ""));
    return own(plain).or(() -> theirs(plain)).or(() -> own(brief)).or(() -> theirs(brief));
  }

  /** How far in front this header stands among those of the role; the first is the best. */
  int rank(String header) {
    if (own(cleaned(header)).isPresent()) {
      return -1;
    }
    int rank = hasWords() ? ReadingWords.of(key()).indexOf(cleaned(header)) : -1;
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  private static Optional<Role> own(String header) {
    return ListColumn.ofHeader(header)
        .map(
            column ->
                switch (column) {
                  case DATE -> DAY;
                  default -> valueOf(column.name());
                });
  }

  private static Optional<Role> theirs(String header) {
    for (Role role : values()) {
      if (role.hasWords() && ReadingWords.of(role.key()).contains(header)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private boolean hasWords() {
    return compareTo(PARTNERS) < 0;
  }

  private String key() {
    return "header." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String cleaned(String header) {
    return ReadingWords.folded(header.replaceAll("[\u00ad\u200b-\u200f\ufeff]", ""))
        .replaceAll("[\\u2010-\\u2015]", "-")
        .replaceAll("[:*.!?\\s]+$", "");
  }
}
