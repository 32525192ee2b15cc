package tenantpath.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.decisions.RelationshipDecision.Verdict;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Parsed;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.source.Location;

/** Reads a decisions file and resolves the names in it; every problem is a located finding. */
public final class DecisionsReader {
  private static final Set<String> TOP =
      keys("version", "tenant", "column", "carriers", "tables", "relationships", "findings");
  private static final Set<String> TABLE =
      keys("table", "class", "column", "path", "leave-out", "reason", "owner");
  private static final Set<String> RELATIONSHIP = keys("accept", "reject", "reason", "owner");
  private static final Set<String> FINDING =
      keys("accept", "table", "object", "as", "reason", "owner");

  private final Problems problems;
  private final TableNames names;

  private DecisionsReader(Problems problems, TableNames names) {
    this.problems = problems;
    this.names = names;
  }

  /**
   * The decisions in a file's text.
   *
   * @param file the file's own name, for the findings
   */
  public static Parsed<Decisions> read(String file, String text, Schema schema) {
    Problems problems = new Problems(file);
    Decisions decisions = Decisions.NONE;
    try {
      DecisionsReader reader = new DecisionsReader(problems, new TableNames(schema, problems));
      decisions =
          Fields.of(YamlReader.read(text), TOP, problems)
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
        top.text("tenant"),
        top.text("column"),
        top.texts("carriers"),
        tables(top.items("tables")),
        relationships(top.items("relationships")),
        findings(top.items("findings")));
  }

  private Map<RelationName, TableDecision> tables(List<YamlNode> items) {
    Map<RelationName, TableDecision> exact = new TreeMap<>();
    Map<RelationName, TableDecision> byPattern = new TreeMap<>();
    for (YamlNode item : items) {
      Optional<Fields> fields = Fields.of(item, TABLE, problems);
      Optional<TableDecision> decision = fields.flatMap(this::table);
      if (decision.isEmpty()) {
        continue;
      }
      Location place = fields.get().locationOf("table");
      boolean pattern = TableNames.isPattern(decision.get().pattern());
      for (Table table : names.matching(decision.get().pattern(), place)) {
        decision.get().column().ifPresent(column -> names.column(table, column, place));
        TableDecision earlier =
            (pattern ? byPattern : exact).putIfAbsent(table.name(), decision.get());
        if (earlier != null) {
          problems.contradiction(
              place,
              table.name() + " was decided before, at " + earlier.provenance().span(),
              "keep one of the two entries");
        }
      }
    }
    byPattern.forEach(exact::putIfAbsent);
    return exact;
  }

  private Optional<TableDecision> table(Fields fields) {
    Optional<String> pattern = fields.text("table");
    if (pattern.isEmpty()) {
      problems.malformed(fields.location(), "an entry of tables names no table", "table: …");
      return Optional.empty();
    }
    boolean leaveOut = fields.flag("leave-out");
    Optional<DecidedClass> placement = fields.text("class").flatMap(c -> placement(c, fields));
    List<String> path = fields.texts("path");
    Optional<String> column = fields.text("column");
    if (!leaveOut && placement.isEmpty() && path.isEmpty() && column.isEmpty()) {
      problems.malformed(
          fields.location(),
          "the entry for " + pattern.get() + " decides nothing",
          "add class, path, column or leave-out");
    }
    if (!path.isEmpty() && placement.isPresent() && placement.get() != DecidedClass.BACKFILL) {
      problems.contradiction(
          fields.locationOf("path"),
          "a path makes " + pattern.get() + " a backfill table, its class says otherwise",
          "remove path, or write class: backfill");
    }
    return Optional.of(
        new TableDecision(pattern.get(), placement, column, path, leaveOut, fields.provenance()));
  }

  private Optional<DecidedClass> placement(String word, Fields fields) {
    for (DecidedClass placement : DecidedClass.values()) {
      if (placement.word().equals(word)) {
        return Optional.of(placement);
      }
    }
    problems.malformed(
        fields.locationOf("class"),
        "there is no class \"" + word + "\"",
        "class: ready, backfill, reference or local");
    return Optional.empty();
  }

  private List<RelationshipDecision> relationships(List<YamlNode> items) {
    List<RelationshipDecision> decided = new ArrayList<>();
    for (YamlNode item : items) {
      Fields.of(item, RELATIONSHIP, problems)
          .flatMap(this::relationship)
          .ifPresent(decision -> add(decided, decision));
    }
    return decided;
  }

  private void add(List<RelationshipDecision> decided, RelationshipDecision decision) {
    boolean contradicted =
        decided.stream()
            .anyMatch(d -> d.verdict() != decision.verdict() && d.sameRelationship(decision));
    if (contradicted) {
      problems.contradiction(
          decision.provenance().span().start(),
          "the same relationship is accepted and rejected",
          "keep one of the two entries");
    }
    decided.add(decision);
  }

  private Optional<RelationshipDecision> relationship(Fields fields) {
    Optional<String> accepted = fields.text("accept");
    Optional<String> rejected = fields.text("reject");
    if (accepted.isPresent() == rejected.isPresent()) {
      problems.malformed(
          fields.location(), "an entry of relationships accepts or rejects one", "accept: …");
      return Optional.empty();
    }
    Verdict verdict = accepted.isPresent() ? Verdict.ACCEPT : Verdict.REJECT;
    Location place = fields.locationOf(accepted.isPresent() ? "accept" : "reject");
    Optional<RelationshipLine> line =
        RelationshipLine.parse(accepted.or(() -> rejected).orElseThrow());
    if (line.isEmpty()) {
      problems.malformed(
          place, "this is no relationship", "write child(column, …) -> parent(column, …)");
      return Optional.empty();
    }
    return names.relationship(line.get(), verdict, fields.provenance(), place);
  }

  private List<FindingDecision> findings(List<YamlNode> items) {
    List<FindingDecision> decided = new ArrayList<>();
    for (YamlNode item : items) {
      Fields.of(item, FINDING, problems).flatMap(this::finding).ifPresent(decided::add);
    }
    return decided;
  }

  private Optional<FindingDecision> finding(Fields fields) {
    String code = fields.text("accept").orElse("");
    if (!FindingCode.isCode(code)) {
      problems.malformed(
          fields.locationOf("accept"), "an entry of findings names no check", "accept: U12");
      return Optional.empty();
    }
    Optional<RelationName> table =
        fields.text("table").flatMap(t -> names.one(t, fields.locationOf("table")));
    if (fields.text("table").isPresent() && table.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FindingDecision(
            FindingCode.of(code),
            table,
            fields.text("object"),
            fields.text("as"),
            fields.provenance()));
  }

  private static Set<String> keys(String... names) {
    return new LinkedHashSet<>(Arrays.asList(names));
  }
}
