package io.github.zweimonat.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The patterns of one properties file in UTF-8. Places for arguments are {@code {0}} to {@code {9}}
 * and filled in as they are: {@code MessageFormat} would write numbers by locale and eat
 * apostrophes.
 */
public final class MessagePatterns {
  private final String name;
  private final Map<String, String> patterns;

  private MessagePatterns(String name, Map<String, String> patterns) {
    this.name = name;
    this.patterns = Collections.unmodifiableMap(patterns);
  }

  /** Reads the resource {@code name} that lies beside {@code owner}. */
  public static MessagePatterns load(Class<?> owner, String name) {
    Properties properties = new Properties();
    try (InputStream file = owner.getResourceAsStream(name)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
    Map<String, String> patterns = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new MessagePatterns(name, patterns);
  }

  /** These patterns, and those of {@code base} whose keys they lack. */
  public MessagePatterns over(MessagePatterns base) {
    Map<String, String> both = new TreeMap<>(base.patterns);
    both.putAll(patterns);
    return new MessagePatterns(name, both);
  }

  /** Every pattern by its key. */
  public Map<String, String> all() {
    return patterns;
  }

  /** Whether there is a pattern for {@code key}. */
  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The pattern of {@code key} with its places filled.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String format(String key, List<String> arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "every key has a text, but \"" + key + "\" has none in " + name);
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int place = pattern.charAt(open + 1) - '0';
      text.append(pattern, at, open).append(place < arguments.size() ? arguments.get(place) : "");
      at = open + 3;
    }
    return text.append(pattern, at, pattern.length()).toString();
  }
}
