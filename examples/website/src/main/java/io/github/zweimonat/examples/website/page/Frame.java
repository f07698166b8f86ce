package io.github.zweimonat.examples.website.page;

import io.github.zweimonat.programme.Contact;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What stands around each page: its head, the header with the languages, the footer. */
final class Frame {
  private static final String SIMPLE = "de-simple";

  private final PageContext context;
  private final Programme programme;
  private final String language;
  private final Texts texts;
  private final Links links;
  private final Head head;
  private final PageAssets assets;

  /**
   * What differs from page to page.
   *
   * @param title what a tab of a browser says, before the programme's name
   * @param description for a list of search results
   * @param paths where the page lies in a language, as search engines should know it; empty for a
   *     page that is none of theirs
   * @param inLanguage the link to the page in a language, as readers go on
   * @param jsonLd the page for search engines; may be empty
   */
  record Head(
      String title,
      String description,
      Optional<UnaryOperator<String>> paths,
      UnaryOperator<String> inLanguage,
      String jsonLd) {}

  /** A link to a version in another language, by its own name. */
  record Switch(String tag, String direction, String name, String href, boolean isCurrent) {}

  /** A link to a version in another language, for search engines. */
  record Alternate(String tag, String address) {}

  /** A link of the footer. */
  record Footnote(String label, String href) {}

  Frame(PageContext context, String language, Texts texts, Links links, Head head) {
    this.context = context;
    this.programme = context.programme();
    this.language = language;
    this.texts = texts;
    this.links = links;
    this.head = head;
    this.assets = PageAssets.of(programme);
  }

  String language() {
    return texts.language();
  }

  String direction() {
    return texts.direction();
  }

  Labels labels() {
    return texts.labels();
  }

  Text name() {
    return texts.of(programme.name());
  }

  Head head() {
    return head;
  }

  String style() {
    return assets.style();
  }

  /** The policy, where no server says it in a field. */
  Optional<String> policy() {
    return context.isServed() ? Optional.empty() : Optional.of(assets.contentSecurityPolicy());
  }

  String script() {
    return links.to(PageAssets.scriptPath());
  }

  String favicon() {
    return links.to("favicon.svg");
  }

  String home() {
    return links.to(Links.overview(language, Optional.empty(), View.DAY));
  }

  /** The link to what lies at {@code path} below the folder of the language. */
  String ours(String path) {
    return links.to(language + "/" + path);
  }

  Optional<URI> canonical() {
    return head.paths().map(paths -> context.base().resolve(paths.apply(language)));
  }

  /** Each language, and the default one for everybody else. */
  List<Alternate> alternates() {
    List<Alternate> alternates = new ArrayList<>();
    if (head.paths().isPresent()) {
      for (String tag : programme.languages()) {
        alternates.add(new Alternate(tag, address(tag)));
      }
      alternates.add(new Alternate("x-default", address(programme.defaultLanguage())));
    }
    return alternates;
  }

  private String address(String tag) {
    return context.base().resolve(head.paths().orElseThrow().apply(tag)).toASCIIString();
  }

  Optional<URI> image() {
    return programme.image();
  }

  List<Switch> languages() {
    return programme.languages().stream()
        .map(
            tag ->
                new Switch(
                    tag,
                    Texts.direction(tag),
                    Words.find(tag).orElse(texts.words()).languageName(tag),
                    head.inLanguage().apply(tag),
                    tag.equals(language)))
        .toList();
  }

  /** What the law asks for, whom to ask, and the same dates for paper and programs. */
  List<Footnote> footer() {
    List<Footnote> links = new ArrayList<>();
    programme
        .legal()
        .ifPresent(
            legal -> {
              add("imprint", legal.imprint(), links);
              add("privacy", legal.privacy(), links);
              add("accessibility.statement", legal.accessibility(), links);
            });
    contact()
        .flatMap(Contact::email)
        .ifPresent(
            email ->
                links.add(
                    new Footnote(
                        labels().say("barrier"),
                        Links.mail(email) + "?subject=" + Links.encoded(barrier()))));
    if (programme.languages().contains(SIMPLE) && !language.equals(SIMPLE)) {
      String name = Words.find(SIMPLE).orElseThrow().languageName(SIMPLE);
      links.add(new Footnote(name, head.inLanguage().apply(SIMPLE)));
    }
    links.add(new Footnote(labels().say("sheet"), ours("sheet.pdf")));
    links.add(new Footnote(labels().say("feeds"), this.links.to("feeds.json")));
    links.add(new Footnote(labels().say("data"), ours("agenda.json")));
    return links;
  }

  private String barrier() {
    String page = canonical().map(URI::toASCIIString).orElseGet(() -> name().text());
    return labels().say("barrier.subject", page);
  }

  private void add(String label, Optional<URI> page, List<Footnote> links) {
    page.ifPresent(
        address -> links.add(new Footnote(labels().say(label), address.toASCIIString())));
  }

  Optional<Contact> contact() {
    return programme.contact();
  }

  String telephone(String number) {
    return Links.telephone(number);
  }

  String mail(String address) {
    return Links.mail(address);
  }

  /** Whom to ask, if somebody has a name. */
  Optional<Text> contactName() {
    return contact().flatMap(Contact::name).map(texts::of);
  }
}
