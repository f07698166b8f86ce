package io.github.zweimonat.ical;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Descriptions that Google, Outlook and web sites write as HTML, as the plain text that a reader of
 * the page would see: paragraphs and lines stay apart, points of a list begin with a dash, and a
 * link tells its address. Scripts and styles are no text.
 */
final class HtmlText {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:html|body|br|p|a|b|i|u|em|strong|ul|ol|li|div|span|h[1-6]|table|tr|td)"
              + "(?:\\s[^<>]*)?/?>");
  private static final Pattern SPACES_AT_BREAKS = Pattern.compile("[ \\u00a0]*\\n[ \\u00a0]*");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private HtmlText() {}

  /** Whether a text has tags that readers would see. */
  static boolean isHtml(String text) {
    return TAG.matcher(text).find();
  }

  /** What a page would show of {@code html}; blank where it shows nothing. */
  static String plain(String html) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, Jsoup.parseBodyFragment(html).body());
    String text = SPACES_AT_BREAKS.matcher(lines.text).replaceAll("\n");
    return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
  }

  /** Collects text; traversed without recursion, however deep tags lie in each other. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.text());
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "br" -> text.append('\n');
          case "li" -> {
            newLine(element);
            text.append("- ");
          }
          case "td", "th" -> text.append(' ');
          default -> newLine(element);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        String address = element.normalName().equals("a") ? element.attr("href") : "";
        if (address.matches("(?i)(https?|mailto|tel):.*")) {
          String shown = address.replaceFirst("(?i)^(mailto|tel):", "");
          if (!element.text().contains(shown)) {
            text.append(" (").append(shown).append(')');
          }
        }
        switch (element.normalName()) {
          case "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table" -> text.append("\n\n");
          default -> newLine(element);
        }
      }
    }

    private void newLine(Element element) {
      if (element.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
