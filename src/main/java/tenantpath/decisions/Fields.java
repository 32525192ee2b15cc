package tenantpath.decisions;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.Nearest;
import tenantpath.source.Location;

/** The fields of one mapping of the file; what has another shape becomes a problem. */
final class Fields {
  private final Map<String, YamlNode> entries;
  private final Location location;
  private final Problems problems;

  private Fields(YamlNode.Mapping mapping, Problems problems) {
    this.entries = mapping.entries();
    this.location = mapping.location();
    this.problems = problems;
  }

  /** Empty, with a problem, where the node is no mapping; unknown keys are problems as well. */
  static Optional<Fields> of(YamlNode node, Set<String> known, Problems problems) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.malformed(
          node.location(), "expected keys and values here", "keys: " + String.join(", ", known));
      return Optional.empty();
    }
    for (Map.Entry<String, YamlNode> entry : mapping.entries().entrySet()) {
      if (!known.contains(entry.getKey())) {
        List<String> nearest = Nearest.to(entry.getKey(), known);
        problems.malformed(
            entry.getValue().location(),
            "there is no key \"" + entry.getKey() + "\" here",
            nearest.isEmpty()
                ? "keys: " + String.join(", ", known)
                : "did you mean " + nearest.get(0) + "?");
      }
    }
    return Optional.of(new Fields(mapping, problems));
  }

  /** Names of keys, in the order in which messages list them. */
  static Set<String> keys(String... names) {
    return new LinkedHashSet<>(Arrays.asList(names));
  }

  Location location() {
    return location;
  }

  /** Whether any of the keys stands there, whatever its value. */
  boolean has(String... keys) {
    return Arrays.stream(keys).anyMatch(entries::containsKey);
  }

  Location locationOf(String key) {
    YamlNode node = entries.get(key);
    return node == null ? location : node.location();
  }

  Optional<String> text(String key) {
    YamlNode node = entries.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    problems.malformed(node.location(), "\"" + key + "\" needs one text", "write " + key + ": …");
    return Optional.empty();
  }

  /** The text and where it stands. */
  Optional<Choice> choice(String key) {
    return text(key).map(text -> new Choice(text, problems.span(locationOf(key))));
  }

  /** The fields of a mapping below the key; empty where it holds something else. */
  Optional<Fields> mapping(String key, Set<String> known) {
    return Optional.ofNullable(entries.get(key))
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(node -> of(node, known, problems));
  }

  boolean flag(String key) {
    Optional<String> value = text(key);
    if (value.isPresent() && !Set.of("true", "false").contains(value.get())) {
      problems.malformed(locationOf(key), "\"" + key + "\" is true or false", key + ": true");
    }
    return value.equals(Optional.of("true"));
  }

  /** A list of texts; a single text counts as a list of one. */
  List<String> texts(String key) {
    if (!(entries.get(key) instanceof YamlNode.Sequence sequence)) {
      return text(key).map(List::of).orElse(List.of());
    }
    return sequence.items().stream().flatMap(item -> scalar(item).stream()).toList();
  }

  /** A list of texts, each with its place. */
  List<Choice> choices(String key) {
    if (!(entries.get(key) instanceof YamlNode.Sequence sequence)) {
      return choice(key).map(List::of).orElse(List.of());
    }
    return sequence.items().stream()
        .flatMap(
            item ->
                scalar(item).map(text -> new Choice(text, problems.span(item.location()))).stream())
        .toList();
  }

  /** The items of a list of mappings. */
  List<YamlNode> items(String key) {
    YamlNode node = entries.get(key);
    if (node == null || node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
      return List.of();
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    problems.malformed(node.location(), "\"" + key + "\" needs a list", "begin each item with -");
    return List.of();
  }

  Provenance provenance() {
    return new Provenance(
        problems.span(location), text("reason").orElse(""), text("owner").orElse(""));
  }

  private Optional<String> scalar(YamlNode item) {
    if (item instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    problems.malformed(item.location(), "expected a text here", "write one text an item");
    return Optional.empty();
  }
}
