package io.github.zweimonat.list.reading;

import io.github.zweimonat.programme.Audience;
import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Price;
import io.github.zweimonat.programme.Registration;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for all dates of an offer, out of the cells that an office fills in words. */
final class OfferMembers {
  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s,;\"<>]+");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?:tel(?:efon)?\\.?:? ?)?(\\+?[\\d][\\d /()-]{4,}\\d)", Pattern.CASE_INSENSITIVE);

  private OfferMembers() {}

  /** Adds what the first row that says something says of each. */
  static void add(List<ListedDate> rows, Offer.Builder offer) {
    first(rows, Role.DESCRIPTION).ifPresent(text -> offer.description(LocalizedText.of(text)));
    first(rows, Role.CONTACT).ifPresent(text -> offer.contact(contact(text)));
    first(rows, Role.REGISTRATION)
        .flatMap(OfferMembers::registration)
        .ifPresent(offer::registration);
    first(rows, Role.PRICE).ifPresent(text -> offer.price(price(text)));
    first(rows, Role.AUDIENCE)
        .ifPresent(
            text -> offer.audience(Audience.builder().description(LocalizedText.of(text)).build()));
    first(rows, Role.LANGUAGES).ifPresent(text -> offer.inLanguages(languages(text)));
    first(rows, Role.ONLINE).flatMap(OfferMembers::web).ifPresent(offer::online);
  }

  private static Optional<String> first(List<ListedDate> rows, Role role) {
    return rows.stream().flatMap(date -> date.row().text(role).stream()).findFirst();
  }

  private static Contact contact(String text) {
    Optional<String> mail = found(MAIL, text, 0);
    Optional<String> phone = found(PHONE, text, 1);
    String name = text;
    for (String part : Stream.of(mail, found(PHONE, text, 0)).flatMap(Optional::stream).toList()) {
      name = name.replace(part, "");
    }
    String rest = name.replaceAll("^[\\s,;:|/()-]+|[\\s,;:|/()-]+$", "");
    return Contact.builder()
        .name(Optional.of(rest).filter(it -> !it.isEmpty()).map(LocalizedText::of))
        .email(mail)
        .telephone(phone)
        .build();
  }

  private static Optional<Registration> registration(String text) {
    Registration how =
        Registration.builder()
            .required(!ReadingWords.says("no", text))
            .url(web(text))
            .email(found(MAIL, text, 0))
            .telephone(found(PHONE, WEB.matcher(text).replaceAll(" "), 1))
            .build();
    return Optional.of(how).filter(Registration::required);
  }

  /** Our own lists put what is free and a description into one cell. */
  private static Price price(String text) {
    List<String> parts = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    String description =
        parts.stream()
            .filter(part -> !ReadingWords.says("free", part))
            .collect(Collectors.joining("; "));
    boolean free = parts.stream().anyMatch(part -> ReadingWords.says("free", part));
    return Price.builder()
        .free(free ? Optional.of(true) : Optional.empty())
        .description(Optional.of(description).filter(it -> !it.isBlank()).map(LocalizedText::of))
        .build();
  }

  /** The tags of languages by their names; a name that is in no list says nothing. */
  private static Set<String> languages(String text) {
    Set<String> tags = new LinkedHashSet<>();
    for (String name : text.split("[,;/&]| und | and ", -1)) {
      tagged(ReadingWords.folded(name)).ifPresent(tags::add);
    }
    return tags;
  }

  private static Optional<String> tagged(String name) {
    List<String> known = new ArrayList<>(Words.LANGUAGES);
    known.addAll(Arrays.asList(Locale.getISOLanguages()));
    return Words.LANGUAGES.stream()
        .map(language -> Words.of(language, List.of()))
        .flatMap(
            words ->
                known.stream()
                    .filter(tag -> ReadingWords.folded(words.languageName(tag)).equals(name)))
        .findFirst();
  }

  private static Optional<URI> web(String text) {
    return found(WEB, text, 0)
        .flatMap(
            address -> {
              try {
                return Optional.of(URI.create(address));
              } catch (IllegalArgumentException noAddress) {
                return Optional.empty();
              }
            });
  }

  private static Optional<String> found(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(group).strip()) : Optional.empty();
  }
}
