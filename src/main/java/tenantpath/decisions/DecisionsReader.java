package tenantpath.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.finding.Parsed;
import tenantpath.schema.Schema;

/** Reads a decisions file and resolves the names in it; every problem is a located finding. */
public final class DecisionsReader {
  private static final Set<String> KEYS =
      Fields.keys("version", "tenant", "column", "carriers", "tables", "relationships", "findings");
  private static final int LONGEST_NAME = 63;

  private final Problems problems;
  private final TableNames names;

  private DecisionsReader(Problems problems, TableNames names) {
    this.problems = problems;
    this.names = names;
  }

  /** The decisions in a file; what is wrong in it is left out of them. */
  public static Parsed<Decisions> read(DecisionsFile file, Schema schema) {
    Problems problems = new Problems(file.name());
    Decisions decisions = Decisions.NONE;
    try {
      DecisionsReader reader = new DecisionsReader(problems, new TableNames(schema, problems));
      decisions =
          Fields.of(YamlReader.read(file.text()), KEYS, problems)
              .map(reader::decisions)
              .orElse(Decisions.NONE);
    } catch (YamlReader.NoYaml e) {
      problems.malformed(e.location(), "not YAML: " + e.getMessage(), "mend the line");
    }
    return new Parsed<>(decisions, problems.findings());
  }

  private Decisions decisions(Fields top) {
    String version = top.text("version").orElse("1");
    if (!version.equals("1")) {
      problems.malformed(
          top.locationOf("version"), "version " + version + " is not known", "version: 1");
    }
    return new Decisions(
        top.choice("tenant"),
        top.choice("column").filter(column -> isName(column, top)),
        carriers(top),
        new TableEntries(problems, names).read(top.items("tables")),
        new RelationshipEntries(problems, names).read(top.items("relationships")),
        new FindingEntries(problems, names).read(top.items("findings")));
  }

  private boolean isName(Choice column, Fields top) {
    if (column.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= LONGEST_NAME) {
      return true;
    }
    problems.malformed(
        top.locationOf("column"),
        "PostgreSQL cuts names longer than " + LONGEST_NAME + " bytes",
        "choose a shorter column");
    return false;
  }

  private List<Choice> carriers(Fields top) {
    return top.choices("carriers").stream()
        .flatMap(carrier -> Optional.of(carrier).filter(names::knowsColumn).stream())
        .toList();
  }
}
