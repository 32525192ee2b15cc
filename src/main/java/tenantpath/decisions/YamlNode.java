package tenantpath.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tenantpath.source.Location;

/** A YAML document with the place of everything in it. */
sealed interface YamlNode {
  Location location();

  /** A plain value; {@code text} is empty for null. */
  record Scalar(String text, Location location) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> items, Location location) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping, in the order of the file. */
  record Mapping(Map<String, YamlNode> entries, Location location) implements YamlNode {
    public Mapping {
      entries = new LinkedHashMap<>(entries);
    }
  }
}
