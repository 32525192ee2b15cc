package tenantpath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The user's own templates, which override those of the jar file by file. Nothing outside the
 * folder is read: a link must not lead out of it.
 */
final class TemplateFolder {
  private static final int LARGEST = 2 << 20;
  private static final int MOST_FILES = 1_000;
  private static final int DEEPEST = 8;

  private final Path folder;
  private final Path real;
  private final Map<String, String> templates = new TreeMap<>();
  private final TreeSet<String> others = new TreeSet<>();

  private TemplateFolder(Path folder) throws IOException {
    this.folder = folder;
    this.real = folder.toRealPath();
  }

  static TemplateFolder read(Path folder) throws Refusal {
    if (!Files.isDirectory(folder)) {
      throw Refusal.usage("--templates: there is no folder " + folder + ".");
    }
    try {
      TemplateFolder read = new TemplateFolder(folder);
      for (Path file : read.files()) {
        read.add(file);
      }
      if (read.templates.isEmpty()) {
        throw Refusal.usage("--templates: " + folder + " holds no .ftl or .ftlh file.");
      }
      return read;
    } catch (IOException e) {
      throw Refusal.usage("--templates: " + folder + " cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The content of each template by its path below the folder, such as {@code sql/README.ftl}. */
  Map<String, String> templates() {
    return templates;
  }

  /** The paths of files that are no templates; what begins with a dot is not looked at. */
  TreeSet<String> others() {
    return others;
  }

  private List<Path> files() throws IOException, Refusal {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      List<Path> files =
          all.filter(file -> !Files.isDirectory(file))
              .filter(file -> !hidden(folder.relativize(file)))
              .limit(MOST_FILES + 1L)
              .sorted()
              .toList();
      if (files.size() > MOST_FILES) {
        throw Refusal.usage(
            "--templates: %s holds more than %d files: it is no folder of templates."
                .formatted(folder, MOST_FILES));
      }
      return files;
    }
  }

  private static boolean hidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private void add(Path file) throws IOException, Refusal {
    String name = folder.relativize(file).toString().replace('\\', '/');
    if (!isTemplate(name) || !Files.isRegularFile(file)) {
      others.add(name);
      return;
    }
    if (!file.toRealPath().startsWith(real)) {
      throw Refusal.usage(
          "--templates: %s is a link that leads out of the folder: copy the file there."
              .formatted(file));
    }
    templates.put(name, text(file));
  }

  private static boolean isTemplate(String name) {
    return name.endsWith(".ftl") || name.endsWith(".ftlh");
  }

  private static String text(Path file) throws IOException, Refusal {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Refusal.usage("--templates: " + file + " is larger than 2 MB: it is no template.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.usage("--templates: " + file + " is not UTF-8.");
    }
  }
}
