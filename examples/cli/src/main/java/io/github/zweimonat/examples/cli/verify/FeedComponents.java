package io.github.zweimonat.examples.cli.verify;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The VEVENTs of an iCalendar document, as Vinnie, the parser below biweekly, tells them: lines
 * unfolded and taken apart, values as they are written. Anything that it warns of is an error here.
 */
final class FeedComponents implements VObjectDataListener {
  private final List<FeedEvent> events = new ArrayList<>();
  private List<VObjectProperty> open = List.of();

  private FeedComponents() {}

  static List<FeedEvent> of(String text) {
    FeedComponents components = new FeedComponents();
    try (VObjectReader reader =
        new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
      reader.parse(components);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return components.events;
  }

  @Override
  public void onComponentBegin(String name, Context context) {
    if (name.equals("VEVENT")) {
      open = new ArrayList<>();
    }
  }

  @Override
  public void onProperty(VObjectProperty property, Context context) {
    List<String> around = context.getParentComponents();
    if (!around.isEmpty() && around.get(around.size() - 1).equals("VEVENT")) {
      open.add(property);
    }
  }

  @Override
  public void onComponentEnd(String name, Context context) {
    if (name.equals("VEVENT")) {
      events.add(new FeedEvent(List.copyOf(open)));
    }
  }

  @Override
  public void onVersion(String value, Context context) {}

  @Override
  public void onWarning(
      Warning warning,
      @Nullable VObjectProperty property,
      @Nullable Exception cause,
      Context context) {
    throw new IllegalArgumentException("line " + context.getLineNumber() + ": " + warning);
  }
}
