package tenantpath.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The user's own templates, which override those of the jar file by file. */
final class TemplateFolder {
  private TemplateFolder() {}

  /** The content of each template by its path below the folder, such as {@code sql/README.ftl}. */
  static Map<String, String> read(Path folder) throws Refusal {
    if (!Files.isDirectory(folder)) {
      throw Refusal.usage("--templates: there is no folder " + folder + ".");
    }
    Map<String, String> templates = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(TemplateFolder::isTemplate).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        templates.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw Refusal.usage("--templates: " + folder + " cannot be read: " + e.getMessage() + ".");
    }
    if (templates.isEmpty()) {
      throw Refusal.usage("--templates: " + folder + " holds no .ftl or .ftlh file.");
    }
    return templates;
  }

  private static boolean isTemplate(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".ftl") || name.endsWith(".ftlh")) && Files.isRegularFile(file);
  }
}
