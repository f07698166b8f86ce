package io.github.zweimonat.json;

import io.github.zweimonat.internal.Suggestions;
import io.github.zweimonat.text.Extension;
import io.github.zweimonat.violation.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * One object of a document, member by member. It stops only at members that are known, for the
 * first time, and not null; it says what is wrong with the others and keeps a host's own.
 */
final class ObjectCursor {
  private final DocumentCursor in;
  private final Members members;
  private final int token;
  private @Nullable Set<String> ownNames;
  private List<Extension> extensions = List.of();
  private String member = "";
  private int likely;
  private long met;
  private long present;
  private long probablyMeant;

  ObjectCursor(DocumentCursor in, Members members) {
    this.in = in;
    this.members = members;
    this.token = in.token();
  }

  /** The number of the token that begins this object. */
  int token() {
    return token;
  }

  /**
   * Goes to the value of the next member; at the end says which required ones are missing.
   *
   * @return whether there is one
   */
  boolean next() {
    while (in.advance() != JsonToken.END_OBJECT) {
      String name = in.name();
      int place = members.placeOf(name, likely);
      if (place < 0) {
        other(name);
        continue;
      }
      likely = place + 1;
      long bit = 1L << place;
      if ((met & bit) != 0) {
        twice(name);
        continue;
      }
      met |= bit;
      if (in.advance() != JsonToken.VALUE_NULL) {
        present |= bit;
        member = members.name(place);
        in.setOptional((members.required() & bit) == 0);
        return true;
      }
    }
    requireAll();
    return false;
  }

  /** The name of the member whose value comes. */
  String member() {
    return member;
  }

  /** Whether there was no member {@code name}, but one that most likely means it. */
  boolean isMisspelled(String name) {
    return (probablyMeant & ~met & (1L << members.placeOf(name))) != 0;
  }

  /** The members that are a host's own, in the order of their names. */
  List<Extension> extensions() {
    return extensions.size() < 2 ? extensions : Extension.sorted(extensions);
  }

  /** The value that the members make; nothing if it breaks a rule, which is then told. */
  <T> Optional<T> build(Supplier<T> value) {
    return in.build(token, value);
  }

  /** For a member that no reader takes. */
  AssertionError unread() {
    return new AssertionError("nothing reads the member " + member);
  }

  private void other(String name) {
    if (name.startsWith("x-") && name.length() > 2) {
      own(name);
      return;
    }
    if (!in.problems().isFull()) {
      unknown(name);
    } else {
      in.problems().error(in.token(), "unknown-member", "");
    }
    in.advance();
    in.skip();
  }

  private void own(String name) {
    if (ownNames == null) {
      ownNames = new HashSet<>();
      extensions = new ArrayList<>();
    }
    if (!ownNames.add(name)) {
      twice(name);
      return;
    }
    in.checkCharacters(name);
    in.advance();
    extensions.add(Extension.of(name, in.compactJson()));
  }

  private void twice(String name) {
    in.error("duplicate-member", name);
    in.advance();
    in.skip();
  }

  private void unknown(String name) {
    Optional<String> close = Suggestions.closest(name, members.names());
    if (close.isPresent()) {
      probablyMeant |= 1L << members.placeOf(close.get());
      in.error("unknown-member-close", name, close.get());
    } else {
      in.error("unknown-member", name);
    }
  }

  private void requireAll() {
    long missing = members.required() & ~present & ~probablyMeant;
    for (int place = 0; missing != 0; place++, missing >>>= 1) {
      if ((missing & 1) != 0) {
        in.problems().error(token, Violation.of("", "missing-member", "", members.name(place)));
      }
    }
  }
}
