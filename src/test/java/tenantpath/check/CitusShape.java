package tenantpath.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tenantpath.ddl.SchemaReader;
import tenantpath.ddl.SchemaReading;
import tenantpath.distribution.DistributionDesign;
import tenantpath.distribution.GivenDesign;
import tenantpath.distribution.Placement;
import tenantpath.distribution.TargetVersion;
import tenantpath.dump.DumpSource;
import tenantpath.dump.UnreadableInput;
import tenantpath.finding.Finding;
import tenantpath.graph.RelationshipGraph;
import tenantpath.schema.NamePath;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;

/**
 * One shape of {@code citus-shapes.sql} and what a cluster said to it.
 *
 * @param code the check that must report a refused shape; empty for an accepted one
 * @param directives the words after the verdict
 */
record CitusShape(
    String probe, String verdict, Optional<String> code, List<String> directives, String ddl) {
  private static final RelationName TENANTS = RelationName.of("public", "tenants");
  private static final String KEY = "key=";
  private static final String TELLS = "tells=";

  /** The shapes in a text, in its order. */
  static List<CitusShape> parse(String text) {
    List<CitusShape> shapes = new ArrayList<>();
    for (String block : text.split("(?m)^--- ")) {
      if (!block.startsWith("--")) {
        shapes.add(shape(block));
      }
    }
    return shapes;
  }

  private static CitusShape shape(String block) {
    int end = block.indexOf('\n');
    List<String> words = words(block.substring(0, end));
    boolean refused = words.get(1).equals("refused");
    return new CitusShape(
        words.get(0),
        words.get(1),
        refused ? Optional.of(words.get(2)) : Optional.empty(),
        words.subList(refused ? 3 : 2, words.size()),
        block.substring(end + 1));
  }

  /** Split at blanks outside of quotes. */
  private static List<String> words(String header) {
    return Arrays.stream(header.strip().split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).toList();
  }

  boolean refused() {
    return code.isPresent();
  }

  /** What the checks say to it, once its tables are where the directives put them. */
  List<Finding> findings() {
    try {
      String all = ddl + "CREATE TABLE tenants (t " + keyType() + " PRIMARY KEY);\n";
      SchemaReading reading = SchemaReader.read(DumpSource.ofText(probe + ".sql", all));
      assertThat(reading.unread()).as(probe).isEmpty();
      Schema schema = reading.schema();
      RelationshipGraph graph = RelationshipGraph.of(schema);
      DistributionDesign design = GivenDesign.of(schema, TENANTS, placements(schema));
      return Checks.run(CheckContext.of(schema, graph, design, TargetVersion.DEFAULT));
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    }
  }

  /** The check that must speak of an accepted shape all the same. */
  Optional<String> tells() {
    return directive(TELLS);
  }

  private String keyType() {
    return directive(KEY).map(type -> type.replace('_', ' ')).orElse("bigint");
  }

  private Optional<String> directive(String start) {
    return directives.stream()
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst();
  }

  private Map<RelationName, Placement> placements(Schema schema) {
    Map<RelationName, Placement> placements = new LinkedHashMap<>();
    placements.put(TENANTS, new Placement.Ready("t"));
    for (String word : directives) {
      if (word.startsWith(KEY) || word.startsWith(TELLS)) {
        continue;
      }
      String[] named = word.split("=(?=reference$|local$)");
      List<String> parts = NamePath.parse(named[0]).orElseThrow().parts();
      if (named.length == 1) {
        String column = parts.get(parts.size() - 1);
        placements.put(
            table(schema, parts.subList(0, parts.size() - 1)), new Placement.Ready(column));
      } else {
        placements.put(table(schema, parts), placement(named[1]));
      }
    }
    return placements;
  }

  private static Placement placement(String word) {
    return word.equals("reference") ? new Placement.Reference() : new Placement.Local(false);
  }

  private RelationName table(Schema schema, List<String> parts) {
    List<String> path =
        parts.size() == 1 ? Stream.concat(Stream.of("public"), parts.stream()).toList() : parts;
    RelationName name = RelationName.of(path.get(0), path.get(1));
    if (schema.table(name).isEmpty()) {
      throw new AssertionError(probe + " has no table " + name);
    }
    return name;
  }
}
