package io.github.zweimonat.examples.website.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zweimonat.examples.website.SmallProgramme;
import io.github.zweimonat.json.ReadResult;
import io.github.zweimonat.programme.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWatchTest implements DocumentWatch.Listener {
  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private Path file;
  private DocumentWatch watch;

  @BeforeEach
  void start() throws IOException {
    file = Files.write(folder.resolve("programme.json"), SmallProgramme.json("A"));
    watch = new DocumentWatch(file, SmallProgramme.json("A"), this);
  }

  @Override
  public void changed(Programme programme, ReadResult result) {
    told.add(programme.offers().get(0).title().translations().get(0).text());
  }

  @Override
  public void broken(ReadResult result) {
    told.add("broken at line " + result.problems().get(0).line());
  }

  @Override
  public void unreadable(IOException reason) {
    told.add(reason.getClass().getSimpleName());
  }

  @Override
  public void restored(ReadResult result) {
    told.add("restored");
  }

  private void steps(int times) {
    for (int i = 0; i < times; i++) {
      watch.step();
    }
  }

  @Test
  void unchangedDocument_isNews() {
    steps(10);
    assertThat(told).isEmpty();
  }

  @Test
  void changedDocument_isToldWhenItLooksTheSameTwice() throws IOException {
    steps(10);
    Files.write(file, SmallProgramme.json("Beta"));
    steps(1);
    assertThat(told).isEmpty();
    steps(1);
    assertThat(told).containsExactly("Beta");
    steps(10);
    assertThat(told).containsExactly("Beta");
  }

  @Test
  void documentThatIsStillBeingWritten_isNotRead() throws IOException {
    byte[] whole = SmallProgramme.json("Beta");
    for (int length = 0; length <= whole.length; length += whole.length / 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      steps(1);
    }
    Files.write(file, whole);
    steps(2);
    assertThat(told).containsExactly("Beta");
  }

  @Test
  void halfADocument_isBrokenUntilItIsWhole() throws IOException {
    byte[] whole = SmallProgramme.json("Beta");
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    steps(10);
    assertThat(told).hasSize(1).first().asString().startsWith("broken at line ");
    Files.write(file, whole);
    steps(10);
    assertThat(told).hasSize(2).last().isEqualTo("Beta");
  }

  @Test
  void brokenDocument_thatIsPutBack_isRestored() throws IOException {
    Files.writeString(file, "{}");
    steps(2);
    Files.write(file, SmallProgramme.json("A"));
    steps(10);
    assertThat(told).containsExactly("broken at line 1", "restored");
  }

  @Test
  void renamedOver_isAChange_alsoWithTheSameTimeAndSize() throws IOException {
    Path next = Files.write(folder.resolve("next"), SmallProgramme.json("B"));
    Files.setLastModifiedTime(next, Files.getLastModifiedTime(file));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    steps(2);
    assertThat(told).containsExactly("B");
  }

  @Test
  void linkThatIsSetAnew_isAChange() throws IOException {
    Path first = Files.write(folder.resolve("first"), SmallProgramme.json("A"));
    Path second = Files.write(folder.resolve("second"), SmallProgramme.json("B"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), first);
    watch = new DocumentWatch(link, SmallProgramme.json("A"), this);
    steps(5);
    Path next = Files.createSymbolicLink(folder.resolve("link.next"), second);
    Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
    steps(2);
    assertThat(told).containsExactly("B");
  }

  @Test
  void documentThatIsGone_isToldOnce_andReadAgainWhenItIsBack() throws IOException {
    Files.delete(file);
    steps(10);
    assertThat(told).containsExactly("NoSuchFileException");
    Files.write(file, SmallProgramme.json("A"));
    steps(10);
    assertThat(told).containsExactly("NoSuchFileException", "restored");
  }

  @Test
  void changeWithinTheSameTick_ofTheSameSize_isSeenTwoStepsLater() throws IOException {
    Files.write(file, SmallProgramme.json("B"));
    FileTime time = FileTime.fromMillis(1_750_000_000_000L);
    Files.setLastModifiedTime(file, time);
    steps(2);
    Files.write(file, SmallProgramme.json("C"));
    Files.setLastModifiedTime(file, time);
    steps(2);
    assertThat(told).containsExactly("B", "C");
  }

  @Test
  void documentThatChangedBeforeTheWatchBegan_isRead() {
    watch = new DocumentWatch(file, SmallProgramme.json("older"), this);
    steps(1);
    assertThat(told).containsExactly("A");
  }
}
