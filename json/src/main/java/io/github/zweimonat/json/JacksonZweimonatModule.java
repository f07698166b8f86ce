package io.github.zweimonat.json;

import io.github.zweimonat.agenda.Agenda;
import io.github.zweimonat.agenda.Occurrence;
import io.github.zweimonat.programme.Category;
import io.github.zweimonat.programme.Offer;
import io.github.zweimonat.programme.Partner;
import io.github.zweimonat.programme.Place;
import io.github.zweimonat.programme.Programme;
import io.github.zweimonat.recurrence.LocalStart;
import io.github.zweimonat.recurrence.RecurrenceRule;
import io.github.zweimonat.schedule.Break;
import io.github.zweimonat.schedule.NominalDuration;
import io.github.zweimonat.text.LanguageTag;
import io.github.zweimonat.text.LocalizedText;
import io.github.zweimonat.window.Window;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Lets a host's own Jackson mapper read and write values of ours, alone or as members of the host's
 * objects. This is the one place where Jackson shows; it needs {@code jackson-databind}, which the
 * host has.
 *
 * <ul>
 *   <li>{@link Programme} is the programme document, both ways; {@link Offer}, {@link Partner},
 *       {@link Place}, {@link Category}, {@link Break} and {@link LocalizedText} are as they stand
 *       in it. Whether what an offer refers to is there is only known of a whole programme.
 *   <li>{@link Agenda} is written as {@link AgendaJson} does, an {@link Occurrence} alone as one of
 *       its {@code occurrences}; neither is ever read.
 *   <li>{@link Window} is {@code {"from": "2025-07-01", "until": "2025-09-01"}}, the end excluded.
 *   <li>{@link RecurrenceRule}, {@link NominalDuration} and {@link LocalStart} are strings.
 * </ul>
 *
 * <p>Reading is as strict as {@link ProgrammeReader}, whatever the mapper is set to: a value that
 * is no such one is refused with Jackson's own exception, whose message has every problem at its
 * pointer from the value, and whose cause is an {@link
 * io.github.zweimonat.violation.InvalidValueException} with the same. Null is null.
 *
 * <p>On the class path {@code findAndAddModules()} finds it; a host of modules adds it itself.
 * Immutable.
 */
public final class JacksonZweimonatModule extends JacksonModule {
  private final Optional<String> language;

  /** With agendas and occurrences in the first language of their programme. */
  public JacksonZweimonatModule() {
    this(Optional.empty());
  }

  private JacksonZweimonatModule(Optional<String> language) {
    this.language = language;
  }

  /**
   * With agendas and occurrences in another language. Of two modules that are added to one mapper
   * the later one counts: {@code mapper.rebuild().addModule(…)} gives a mapper for each language.
   *
   * @param tag BCP 47
   * @throws IllegalArgumentException if it is no well-formed tag
   */
  public JacksonZweimonatModule language(String tag) {
    return new JacksonZweimonatModule(Optional.of(LanguageTag.canonical(tag)));
  }

  @Override
  public String getModuleName() {
    return "zweimonat";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    Registry registry = new Registry();
    registry.add(Programme.class, ProgrammeWriter::write, ProgrammeReader::read);
    registry.object(Offer.class, OfferMapper::write, OfferMapper::read);
    registry.object(Partner.class, PartnerMapper::write, PartnerMapper::read);
    registry.object(Place.class, PlaceMapper::write, PlaceMapper::read);
    registry.object(Category.class, CategoryMapper::write, CategoryMapper::read);
    registry.object(Break.class, BreakMapper::write, BreakMapper::read);
    registry.object(Window.class, JacksonWindow::write, JacksonWindow::read);
    registry.value(LocalizedText.class, (text, out) -> out.text(text), TextMapper::read);
    registry.string(RecurrenceRule.class, RecurrenceRule::parse);
    registry.string(NominalDuration.class, NominalDuration::parse);
    registry.string(LocalStart.class, LocalStart::parse);
    registry.serializers.addSerializer(new JacksonValueSerializer<>(Agenda.class, this::agenda));
    registry.serializers.addSerializer(
        new JacksonValueSerializer<>(Occurrence.class, this::occurrence));
    context.addSerializers(registry.serializers).addDeserializers(registry.deserializers);
  }

  private byte[] agenda(Agenda agenda) {
    AgendaJson json = AgendaJson.of(agenda);
    return language.map(json::language).orElse(json).publication().bytes();
  }

  private byte[] occurrence(Occurrence occurrence) {
    Programme programme = occurrence.programme();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.generator(bytes, false)) {
      LocalizedWriter out =
          new LocalizedWriter(json, programme, language.orElse(programme.defaultLanguage()));
      new OccurrenceWriter(programme, out, new Mentions(programme, out)).write(occurrence);
    }
    return bytes.toByteArray();
  }

  /** What is added to one mapper. */
  private static final class Registry {
    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();

    <T> void add(Class<T> type, Function<T, byte[]> writer, Function<byte[], T> reader) {
      serializers.addSerializer(new JacksonValueSerializer<>(type, writer));
      deserializers.addDeserializer(type, new JacksonValueDeserializer<>(type, reader));
    }

    <T> void value(
        Class<T> type,
        BiConsumer<T, DocumentOutput> writer,
        Function<DocumentCursor, Optional<T>> reader) {
      add(type, value -> bytes(value, writer), json -> FragmentReader.read(json, reader));
    }

    <T> void object(
        Class<T> type,
        BiConsumer<T, DocumentOutput> members,
        Function<DocumentCursor, Optional<T>> reader) {
      value(type, (value, out) -> out.object(value, members), reader);
    }

    <T> void string(Class<T> type, Function<String, T> parser) {
      serializers.addSerializer(type, new ToStringSerializer(type));
      deserializers.addDeserializer(type, new JacksonTextDeserializer<>(type, parser));
    }

    private static <T> byte[] bytes(T value, BiConsumer<T, DocumentOutput> writer) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DocumentOutput.write(bytes, value, writer, List.of());
      return bytes.toByteArray();
    }
  }
}
