package io.github.zweimonat.examples.website.site;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that is brought up to date: each file is written beside and put in its place
 * whole, equal ones are left alone, and those that are no longer wanted go, if they are ours.
 */
final class SiteFolder {
  private static final String BESIDE = ".zweimonat-new";

  private final Path folder;
  private final Manifest before;

  /** What has to be noted before anything is written. */
  private Optional<Manifest> pending = Optional.empty();

  private int written;
  private int removed;

  private SiteFolder(Path folder, Manifest before) {
    this.folder = folder;
    this.before = before;
  }

  /** The folder, which is made where there is none. */
  static SiteFolder open(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is a file, and a folder is needed");
    }
    Files.createDirectories(folder);
    return new SiteFolder(folder, Manifest.read(folder));
  }

  /** Whether what is there was written by a run that came to its end. */
  boolean isComplete() {
    return before.isComplete();
  }

  /**
   * Notes that {@code files} are going to be ours. From here on a run that is interrupted can be
   * repeated.
   *
   * @throws FileAlreadyExistsException if one of them is there and somebody else's
   */
  void begin(Collection<String> files) throws IOException {
    for (String file : files) {
      if (!before.files().contains(file)
          && Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(
            folder.resolve(file).toString(),
            null,
            "it is there already and was not written by this command; take another folder");
      }
    }
    Set<String> all = new TreeSet<>(before.files());
    all.addAll(files);
    pending = Optional.of(Manifest.of(false, all));
  }

  /** Whether {@code file} has these bytes. */
  boolean has(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    try {
      return Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes);
    } catch (NoSuchFileException missing) {
      return false;
    }
  }

  /** Whether there is such a file. */
  boolean has(String file) {
    return Files.isRegularFile(folder.resolve(file));
  }

  /** Writes {@code file}, unless it has these bytes. */
  void write(String file, byte[] bytes) throws IOException {
    if (!has(file, bytes)) {
      put(file, bytes);
      written++;
    }
  }

  private void put(String file, byte[] bytes) throws IOException {
    if (pending.isPresent()) {
      byte[] manifest = pending.get().bytes();
      pending = Optional.empty();
      put(Manifest.NAME, manifest);
    }
    Path target = folder.resolve(file);
    Path beside = folder.resolve(BESIDE);
    if (target.getParent() != null) {
      Files.createDirectories(target.getParent());
    }
    Files.write(beside, bytes);
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException onThisFileSystem) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes what is ours and not among {@code files}, with the folders that get empty. */
  void end(Collection<String> files) throws IOException {
    Set<String> gone = new TreeSet<>(before.files());
    gone.removeAll(files);
    for (String file : gone) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(path);
        removed++;
        removeEmpty(path.getParent());
      }
    }
    pending = Optional.empty();
    byte[] manifest = Manifest.of(true, files).bytes();
    if (!has(Manifest.NAME, manifest)) {
      put(Manifest.NAME, manifest);
    }
  }

  private void removeEmpty(@Nullable Path path) throws IOException {
    @Nullable Path parent = path;
    while (parent != null && !parent.equals(folder) && parent.startsWith(folder)) {
      try {
        Files.delete(parent);
      } catch (DirectoryNotEmptyException inUse) {
        return;
      }
      parent = parent.getParent();
    }
  }

  /** How many files were written. */
  int written() {
    return written;
  }

  /** How many files were removed. */
  int removed() {
    return removed;
  }
}
