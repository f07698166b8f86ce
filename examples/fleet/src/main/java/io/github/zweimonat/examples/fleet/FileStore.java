package io.github.zweimonat.examples.fleet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * A folder on any file system that Hadoop knows. A file is there whole or not at all: it is written
 * beside its place and renamed, or, in an object store, is there once its last byte has arrived.
 */
final class FileStore {
  /** Where renaming copies, and a file that is not closed is not there. */
  private static final Set<String> OBJECT_STORES = Set.of("s3", "s3a", "gs", "oss", "cosn", "obs");

  private final Path root;
  private final FileSystem files;
  private final Configuration configuration;

  private FileStore(Path root, FileSystem files, Configuration configuration) {
    this.root = root;
    this.files = files;
    this.configuration = configuration;
  }

  /** The folder at {@code address}, a path or a URI. */
  static FileStore at(String address, Configuration configuration) throws IOException {
    Path path = new Path(address);
    FileSystem found = path.getFileSystem(configuration);
    // The raw one: sums in files of their own would be served with the rest.
    FileSystem files = found instanceof LocalFileSystem local ? local.getRawFileSystem() : found;
    return new FileStore(files.makeQualified(path), files, configuration);
  }

  /**
   * A file of the folder.
   *
   * @param path below the folder
   * @param size in bytes
   */
  record Entry(String path, long size) {}

  /** All files below {@code folder} that end with {@code suffix}; none where there is no folder. */
  List<Entry> list(String folder, String suffix) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try {
      collect(resolve(folder), suffix, entries);
    } catch (FileNotFoundException none) {
      return List.of();
    }
    return entries;
  }

  /** Without asking for owners and rights, for which Hadoop starts a process on a local disk. */
  private void collect(Path folder, String suffix, List<Entry> entries) throws IOException {
    for (FileStatus file : files.listStatus(folder)) {
      if (file.isDirectory()) {
        collect(file.getPath(), suffix, entries);
      } else if (file.getPath().getName().endsWith(suffix)) {
        String path = root.toUri().relativize(file.getPath().toUri()).getPath();
        entries.add(new Entry(path, file.getLen()));
      }
    }
  }

  /** Whether the folder itself is there. */
  boolean exists() throws IOException {
    return files.exists(root);
  }

  /** The bytes of a file; empty where there is none. */
  Optional<byte[]> read(String path) throws IOException {
    try (InputStream in = files.open(resolve(path))) {
      return Optional.of(in.readAllBytes());
    } catch (FileNotFoundException none) {
      return Optional.empty();
    }
  }

  /**
   * Writes a file whole.
   *
   * @param attempt a name that no other writer has: two that write the same file do no harm
   */
  void write(String path, byte[] bytes, String attempt) throws IOException {
    Path target = resolve(path);
    String scheme = files.getUri().getScheme();
    if (OBJECT_STORES.contains(scheme)) {
      put(bytes, target);
      return;
    }
    Path beside = new Path(target.getParent(), "." + target.getName() + "." + attempt);
    if (scheme.equals("file")) {
      writeLocally(bytes, local(beside), local(target));
      return;
    }
    try {
      put(bytes, beside);
      FileContext.getFileContext(files.getUri(), configuration)
          .rename(beside, target, Options.Rename.OVERWRITE);
    } catch (IOException failed) {
      files.delete(beside, false);
      throw failed;
    }
  }

  private void put(byte[] bytes, Path path) throws IOException {
    try (OutputStream out = files.create(path, true)) {
      out.write(bytes);
    }
  }

  /**
   * Without Hadoop, which starts a process for the rights of each file where it lacks its library.
   */
  private static void writeLocally(
      byte[] bytes, java.nio.file.Path beside, java.nio.file.Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try {
      Files.write(beside, bytes);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri());
  }

  /** Removes a file, if it is there. */
  void remove(String path) throws IOException {
    files.delete(resolve(path), false);
  }

  private Path resolve(String path) {
    return path.isEmpty() ? root : new Path(root, path);
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
