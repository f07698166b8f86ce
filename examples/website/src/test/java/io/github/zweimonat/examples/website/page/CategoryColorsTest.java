package io.github.zweimonat.examples.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CategoryColorsTest {
  @Test
  void contrast_blackOnWhite_is21() {
    assertThat(CategoryColors.contrast(0x000000, 0xffffff)).isEqualTo(21);
    assertThat(CategoryColors.contrast(0x777777, 0x777777)).isEqualTo(1);
  }

  @Test
  void seenOn_colourThatStandsOut_isKept() {
    assertThat(CategoryColors.seenOn(CategoryColors.LIGHT, 0xb3441e, 0)).isEqualTo(0xb3441e);
  }

  @Property
  void seenOn_anyColour_standsOutFromEveryGround(@ForAll @IntRange(max = 0xffffff) int color) {
    int light = CategoryColors.seenOn(CategoryColors.LIGHT, color, 0x000000);
    int dark = CategoryColors.seenOn(CategoryColors.DARK, color, 0xffffff);
    assertThat(CategoryColors.LIGHT)
        .allMatch(ground -> CategoryColors.contrast(light, ground) >= CategoryColors.CONTRAST);
    assertThat(CategoryColors.DARK)
        .allMatch(ground -> CategoryColors.contrast(dark, ground) >= CategoryColors.CONTRAST);
  }

  @Test
  void css_namesEachCategory_inBothThemes() {
    String css = CategoryColors.css(Pages.programme().categories());
    assertThat(css)
        .startsWith(
            "[data-categories=\"sport\"],[data-categories^=\"sport \"]{--c:#b3441e}"
                + "[data-categories=\"rat\"]")
        .contains("@media screen and (prefers-color-scheme:dark){[data-categories=\"sport\"]");
    assertThat(CategoryColors.css(List.of())).isEmpty();
  }

  @Test
  void grounds_areThoseOfTheStyle() {
    String style = PageAssets.of(Pages.programme()).style();
    assertThat(style).contains("--bg:#faf9f6;--card:#fff;", "--bg:#15191c;--card:#1f2529;");
  }
}
