package io.github.zweimonat.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What bytes are as UTF-8 (RFC 3629), to the letter: the JSON parser lets overlong forms and
 * surrogates pass. Eight bytes are looked at together; each has its own eighth of a {@code long},
 * the first one the lowest.
 *
 * @param firstMalformed where the first byte lies that does not belong; -1 if there is none
 * @param plain whether no string of this JSON can hold what {@link Characters} refuses: there is no
 *     control character from DEL on, and no escape for one or for half a pair; false behind a byte
 *     that does not belong
 */
record Utf8(int firstMalformed, boolean plain) {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long TOP_BITS = 0x8080_8080_8080_8080L;
  private static final long LOW_BITS = ~TOP_BITS;
  private static final long ONES = TOP_BITS >>> 7;
  private static final long BACKSLASHES = '\\' * ONES;

  /** What may follow a backslash. */
  private static final String ESCAPED = "\"\\/tn";

  /** Looks at {@code text}. */
  static Utf8 of(byte[] text) {
    int at = 0;
    boolean plain = true;
    // Bytes of the next eight that must continue a character of those before: their top bits.
    long due = 0;
    for (; at + Long.BYTES <= text.length; at += Long.BYTES) {
      long bytes = (long) EIGHT_BYTES.get(text, at);
      long backslashes = ~((bytes ^ BACKSLASHES) + LOW_BITS);
      long deletes = bytes + ONES;
      if (((bytes | backslashes | deletes | due) & TOP_BITS) == 0) {
        continue;
      }
      if (anyBackslashOrDelete(bytes)) {
        plain = plain && isPlain(text, at, at + Long.BYTES);
      }
      long beyondAscii = bytes & TOP_BITS;
      long leads = beyondAscii & (bytes << 1);
      long leadsOfThree = leads & (bytes << 2);
      long leadsOfFour = leadsOfThree & (bytes << 3);
      long continuations = beyondAscii & ~leads;
      if (continuations != (due | (leads << 8) | (leadsOfThree << 16) | (leadsOfFour << 24))
          || (mayBeForbidden(bytes, leadsOfThree, leadsOfFour) && anyForbidden(text, at))) {
        return malformed(text, at);
      }
      if (anyLowLead(bytes, leads)) {
        if (anyOverlong(text, at)) {
          return malformed(text, at);
        }
        plain = plain && isPlain(text, at, at + Long.BYTES);
      }
      due = (leads >>> 56) | (leadsOfThree >>> 48) | (leadsOfFour >>> 40);
    }
    if (due == 0 && isAscii(text, at)) {
      return new Utf8(-1, plain && isPlain(text, at, text.length));
    }
    int malformed = locate(text, at);
    return new Utf8(malformed, malformed < 0 && plain && isPlain(text, at, text.length));
  }

  /** As above, but exactly: beyond ASCII one byte's sum runs over into the next. */
  private static boolean anyBackslashOrDelete(long bytes) {
    long low = bytes & LOW_BITS;
    long others = (low ^ BACKSLASHES) + LOW_BITS;
    long deletes = low + ONES;
    return ((~others | deletes) & ~bytes & TOP_BITS) != 0;
  }

  /**
   * Whether in some bytes no control character from DEL on begins, and no escape but those of
   * quotes, slashes, tabs and line ends. The second of two backslashes passes for an escape, too.
   */
  private static boolean isPlain(byte[] text, int from, int until) {
    for (int i = from; i < until; i++) {
      int next = i + 1 < text.length ? text[i + 1] & 0xff : 0;
      boolean plain =
          switch (text[i] & 0xff) {
            case '\\' -> ESCAPED.indexOf(next) >= 0;
            case 0x7f -> false;
            case 0xc2 -> next >= 0xa0;
            default -> true;
          };
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one of the eight is C0 or C1, the leads that ASCII could be written with, or C2, that
   * of control characters.
   */
  private static boolean anyLowLead(long bytes, long leads) {
    long larger =
        (bytes << 2) | (bytes << 3) | (bytes << 4) | (bytes << 5) | ((bytes << 6) & (bytes << 7));
    return (leads & ~larger) != 0;
  }

  /** Whether one of the eight is E0, ED, or F0 and more, after which not every byte may follow. */
  private static boolean mayBeForbidden(long bytes, long leadsOfThree, long leadsOfFour) {
    long bit3 = bytes << 4;
    long bit2 = bytes << 5;
    long bit1 = bytes << 6;
    long bit0 = bytes << 7;
    long e0 = ~(bit3 | bit2 | bit1 | bit0);
    long ed = bit3 & bit2 & ~bit1 & bit0;
    return ((leadsOfThree & (e0 | ed)) | leadsOfFour) != 0;
  }

  /**
   * Whether a lead of three or four, from {@code from} on within eight bytes, makes an overlong
   * form, a surrogate, or what lies beyond Unicode, with the byte that follows it.
   */
  private static boolean anyForbidden(byte[] text, int from) {
    for (int i = from; i < from + Long.BYTES; i++) {
      int lead = text[i] & 0xff;
      if (lead >= 0xe0) {
        int next = i + 1 < text.length ? text[i + 1] & 0xff : 0;
        boolean forbidden =
            switch (lead) {
              case 0xe0 -> next < 0xa0;
              case 0xed -> next > 0x9f;
              case 0xf0 -> next < 0x90;
              case 0xf4 -> next > 0x8f;
              default -> lead > 0xf4;
            };
        if (forbidden) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether C0 or C1 is in eight bytes; they begin nothing. */
  private static boolean anyOverlong(byte[] text, int from) {
    for (int i = from; i < from + Long.BYTES; i++) {
      if ((text[i] & 0xfe) == 0xc0) {
        return true;
      }
    }
    return false;
  }

  private static Utf8 malformed(byte[] text, int near) {
    return new Utf8(locate(text, near), false);
  }

  private static boolean isAscii(byte[] text, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** The same answer, slowly and exactly; everything before {@code near} is in order. */
  private static int locate(byte[] text, int near) {
    int start = near;
    while (start > 0 && text[start - 1] < 0) {
      start--; // behind ASCII a character begins for sure
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(text, start, text.length - start);
    CharBuffer out = CharBuffer.allocate(1024);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError() ? in.position() : -1;
  }
}
