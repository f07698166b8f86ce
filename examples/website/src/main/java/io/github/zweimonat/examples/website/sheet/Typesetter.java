package io.github.zweimonat.examples.website.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * FOP with our fonts and nothing else: it reads no file and no address that a document names, and
 * writes none.
 */
final class Typesetter {
  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
  private static final String VAZIRMATN = "Vazirmatn-";

  private static final FopFactory FACTORY = factory();

  private Typesetter() {}

  /** A document of XSL formatting objects as PDF/UA. */
  static SheetPages set(String document, SheetPages.Setting setting, String title) {
    try {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
      FOUserAgent agent = FACTORY.newFOUserAgent();
      agent.setTitle(title);
      agent.setProducer("Zweimonat");
      agent.setCreator("Zweimonat");
      agent
          .getEventBroadcaster()
          .addEventListener(
              event -> {
                if (event.getSeverity() != EventSeverity.INFO && !isHarmless(event.getEventID())) {
                  throw new IllegalStateException(EventFormatter.format(event, Locale.ROOT));
                }
              });
      Fop fop = FACTORY.newFop("application/pdf", agent, pdf);
      SAXParserFactory parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      parsers
          .newSAXParser()
          .parse(new InputSource(new StringReader(document)), fop.getDefaultHandler());
      return new SheetPages(pdf.toByteArray(), fop.getResults().getPageCount(), setting);
    } catch (SAXException | ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException("a sheet was not set: " + title, impossible);
    }
  }

  /** A long word that stands out of its column is better than no sheet. */
  private static boolean isHarmless(String event) {
    return event.endsWith("lineOverflows") || event.endsWith("inlineDirection");
  }

  private static FopFactory factory() {
    StringBuilder fonts = new StringBuilder();
    font(fonts, FontRuns.LATIN, "normal", resource(ROBOTO + "Regular.ttf"));
    font(fonts, FontRuns.LATIN, "bold", resource(ROBOTO + "Bold.ttf"));
    font(fonts, FontRuns.ARABIC, "normal", resource(VAZIRMATN + "Regular.ttf"));
    font(fonts, FontRuns.ARABIC, "bold", resource(VAZIRMATN + "Bold.ttf"));
    String configuration =
        "<fop version='1.0'><accessibility>true</accessibility><renderers>"
            + "<renderer mime='application/pdf'><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>"
            + fonts
            + "</fonts></renderer></renderers></fop>";
    try {
      FopFactoryBuilder builder = new FopFactoryBuilder(URI.create("file:///"));
      builder.setConfiguration(
          new DefaultConfigurationBuilder()
              .build(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))));
      builder.setAccessibility(true);
      FopFactory factory = builder.build();
      factory.getFontManager().disableFontCache(); // a file in a home that a server may not have
      return factory;
    } catch (ConfigurationException impossible) {
      throw new IllegalStateException("FOP does not take its configuration", impossible);
    }
  }

  private static void font(StringBuilder fonts, String name, String weight, URL file) {
    fonts
        .append("<font kerning='yes' embedding-mode='subset' embed-url='")
        .append(file.toString().replace("&", "&amp;").replace("'", "&apos;"))
        .append("'><font-triplet name='")
        .append(name)
        .append("' style='normal' weight='")
        .append(weight)
        .append("'/></font>");
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Typesetter.class.getResource(name), name);
  }
}
