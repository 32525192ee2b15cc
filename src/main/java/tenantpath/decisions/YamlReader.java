package tenantpath.decisions;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tenantpath.source.Location;

/** Reads YAML into {@link YamlNode}s, each with its place. */
final class YamlReader {
  private static final int DEEPEST = 20;

  /** The parser's time grows with the square of these. */
  private static final int MOST_OPEN = 200;

  private static final int LONGEST_LINE = 10_000;
  private static final Pattern MARK = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

  private final YAMLParser parser;

  private YamlReader(YAMLParser parser) {
    this.parser = parser;
  }

  /** What is wrong with a file that is no YAML, and where. */
  static final class NoYaml extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Location location;

    NoYaml(String message, Location location) {
      super(message);
      this.location = location;
    }

    Location location() {
      return location;
    }
  }

  /** An empty document is an empty mapping. */
  static YamlNode read(String text) throws NoYaml {
    refuseWhatTakesLong(text);
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      YamlReader reader = new YamlReader(parser);
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        return new YamlNode.Mapping(Map.of(), new Location(1, 1));
      }
      YamlNode document = reader.node(0);
      reader.requireEnd();
      return document;
    } catch (JsonProcessingException e) {
      throw new NoYaml(problem(e.getOriginalMessage()), place(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseWhatTakesLong(String text) throws NoYaml {
    int open = 0;
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (c == '[' || c == '{') {
        open++;
      } else if (c == ']' || c == '}') {
        open--;
      }
      if (open > MOST_OPEN) {
        throw new NoYaml("too many brackets are open", new Location(line, i - lineStart + 1));
      }
      if (i - lineStart > LONGEST_LINE) {
        throw new NoYaml(
            "a line is longer than " + LONGEST_LINE + " characters", new Location(line, 1));
      }
    }
  }

  private void requireEnd() throws IOException, NoYaml {
    if (parser.nextToken() != null) {
      throw new NoYaml("a second document begins", location(parser.currentTokenLocation()));
    }
  }

  private YamlNode node(int depth) throws IOException, NoYaml {
    Location here = location(parser.currentTokenLocation());
    if (depth > DEEPEST) {
      throw new NoYaml("nested deeper than " + DEEPEST + " levels", here);
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(here, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(here, depth);
    }
    if (parser.isCurrentAlias()) {
      throw new NoYaml("an alias stands for a value: write the value", here);
    }
    return new YamlNode.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText(), here);
  }

  private YamlNode mapping(Location here, int depth) throws IOException, NoYaml {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Location place = location(parser.currentTokenLocation());
      parser.nextToken();
      if (entries.put(key, node(depth + 1)) != null) {
        throw new NoYaml("the key \"" + key + "\" stands twice", place);
      }
    }
    return new YamlNode.Mapping(entries, here);
  }

  private YamlNode sequence(Location here, int depth) throws IOException, NoYaml {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(items, here);
  }

  private static Location location(JsonLocation place) {
    if (place == null) {
      return new Location(1, 1);
    }
    return new Location(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  /** The parser first says what it was about, then what it met there. */
  private static String problem(String message) {
    return message
        .lines()
        .filter(line -> !line.startsWith(" "))
        .reduce((about, met) -> met)
        .orElse("this cannot be read");
  }

  /** Where the problem is: the location of the exception is that of the token before. */
  private static Location place(JsonProcessingException e) {
    Matcher mark = MARK.matcher(e.getOriginalMessage());
    Location place = location(e.getLocation());
    while (mark.find()) {
      place = new Location(Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
    }
    return place;
  }
}
