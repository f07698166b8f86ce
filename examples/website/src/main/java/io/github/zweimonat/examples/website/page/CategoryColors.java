package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.programme.Category;
import java.util.List;

/**
 * The colours of categories as rules of style: a stripe or a dot beside the name, never the only
 * sign. Each is made darker or lighter until it stands out from the page (WCAG 2.2 §1.4.11).
 */
final class CategoryColors {
  /** What graphics need at least. */
  static final double CONTRAST = 3;

  /** The ground of the page, of notes in it, and of cards, in both themes: see page.css. */
  static final List<Integer> LIGHT = List.of(0xfaf9f6, 0xffffff);

  static final List<Integer> DARK = List.of(0x15191c, 0x1f2529);

  private static final int STEPS = 20;

  private CategoryColors() {}

  /** Rules that set the variable --c of what has a category; the first of several counts. */
  static String css(List<Category> categories) {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    for (Category category : categories) {
      if (category.color().isPresent()) {
        int color = Integer.parseInt(category.color().get().substring(1), 16);
        light.append(rule(category.id(), seenOn(LIGHT, color, 0x000000)));
        dark.append(rule(category.id(), seenOn(DARK, color, 0xffffff)));
      }
    }
    return light.isEmpty()
        ? ""
        : light + "@media screen and (prefers-color-scheme:dark){" + dark + "}";
  }

  private static String rule(String id, int color) {
    return "[data-categories=\""
        + id
        + "\"],[data-categories^=\""
        + id
        + " \"]{--c:#"
        + Integer.toHexString(0x1000000 | color).substring(1)
        + "}";
  }

  /** {@code color}, with as much of {@code other} as it takes. */
  static int seenOn(List<Integer> grounds, int color, int other) {
    for (int step = 0; step < STEPS; step++) {
      int mixed = mixed(color, other, step);
      if (grounds.stream().allMatch(ground -> contrast(mixed, ground) >= CONTRAST)) {
        return mixed;
      }
    }
    return other;
  }

  private static int mixed(int color, int other, int step) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = channel(color, shift);
      int to = channel(other, shift);
      mixed |= (from + (to - from) * step / STEPS) << shift;
    }
    return mixed;
  }

  /** WCAG 2.2, "contrast ratio": from 1 to 21. */
  static double contrast(int one, int another) {
    double a = luminance(one) + 0.05;
    double b = luminance(another) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int color) {
    return 0.2126 * linear(channel(color, 16))
        + 0.7152 * linear(channel(color, 8))
        + 0.0722 * linear(channel(color, 0));
  }

  private static int channel(int color, int shift) {
    return (color >> shift) & 0xff;
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
