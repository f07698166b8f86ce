package io.github.zweimonat.ical;

import java.util.Arrays;

/**
 * A text that is put together, as an array of its UTF-16 units: {@link StringBuilder} changes the
 * way in which it keeps them at the first letter beyond Latin-1, and gives them away only as a
 * string, in which reading them one by one is slow.
 */
final class TextBuilder {
  private char[] units;
  private int length;

  TextBuilder(int capacity) {
    units = new char[capacity];
  }

  /** Appends {@code text}. */
  TextBuilder append(String text) {
    int more = text.length();
    ensure(more);
    text.getChars(0, more, units, length);
    length += more;
    return this;
  }

  /** Appends what another one has. */
  TextBuilder append(TextBuilder text) {
    ensure(text.length);
    System.arraycopy(text.units, 0, units, length, text.length);
    length += text.length;
    return this;
  }

  /** Appends one unit. */
  TextBuilder append(char unit) {
    ensure(1);
    units[length++] = unit;
    return this;
  }

  /** Takes back all behind the first {@code count} units. */
  void cut(int count) {
    length = count;
  }

  /** The units, of which the first {@link #length()} count; not to be changed. */
  char[] units() {
    return units;
  }

  int length() {
    return length;
  }

  private void ensure(int more) {
    int needed = Math.addExact(length, more);
    if (needed > units.length) {
      units = Arrays.copyOf(units, (int) Math.min(Integer.MAX_VALUE - 8L, needed + (long) length));
    }
  }

  @Override
  public String toString() {
    return new String(units, 0, length);
  }
}
