package tenantpath.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tenantpath.decisions.TableDecision.DecidedClass;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.source.Location;

/** Reads the entries of {@code tables}: each says something of one table, or of a pattern's. */
final class TableEntries {
  private static final Set<String> KEYS =
      Fields.keys("table", "class", "column", "path", "leave-out", "nulls", "reason", "owner");
  private static final Set<String> NULLS = Fields.keys("sentinel");

  private final Problems problems;
  private final TableNames names;
  private final Map<RelationName, TableDecision> exact = new TreeMap<>();
  private final Map<RelationName, TableDecision> byPattern = new HashMap<>();

  TableEntries(Problems problems, TableNames names) {
    this.problems = problems;
    this.names = names;
  }

  Map<RelationName, TableDecision> read(List<YamlNode> items) {
    for (YamlNode item : items) {
      Fields.of(item, KEYS, problems)
          .ifPresent(fields -> decision(fields).ifPresent(one -> add(one, fields)));
    }
    byPattern.forEach((table, decision) -> exact.merge(table, decision, TableDecision::or));
    return exact;
  }

  private void add(TableDecision decision, Fields fields) {
    Location place = fields.locationOf("table");
    boolean pattern = TableNames.isPattern(decision.pattern());
    for (Table table : names.matching(decision.pattern(), place)) {
      if (table.isPartition()) {
        refusePartition(table, decision, place);
        continue;
      }
      if (decision.column().filter(c -> !names.column(table, c, place)).isPresent()) {
        continue;
      }
      (pattern ? byPattern : exact)
          .merge(table.name(), decision, (earlier, later) -> merged(earlier, later, table, place));
    }
  }

  /** A pattern may well match partitions; an entry for one is a mistake. */
  private void refusePartition(Table table, TableDecision decision, Location place) {
    if (!TableNames.isPattern(decision.pattern())) {
      problems.contradiction(
          place,
          table.name() + " is a partition and follows its parent",
          "decide for " + table.partitionOf().map(RelationName::quoted).orElse("its parent"));
    }
  }

  private TableDecision merged(
      TableDecision earlier, TableDecision later, Table table, Location place) {
    if (earlier.overlaps(later)) {
      problems.contradiction(
          place,
          table.name() + " was decided before, at " + earlier.provenance().span(),
          "keep one of the two entries");
      return earlier;
    }
    return earlier.or(later);
  }

  private Optional<TableDecision> decision(Fields fields) {
    Optional<String> pattern = fields.text("table");
    if (pattern.isEmpty()) {
      problems.malformed(fields.location(), "an entry of tables names no table", "table: …");
      return Optional.empty();
    }
    Optional<DecidedClass> placement =
        fields.text("class").flatMap(word -> placement(word, fields));
    TableDecision decision =
        new TableDecision(
            pattern.get(),
            placement,
            fields.text("column"),
            fields.texts("path"),
            fields.flag("leave-out"),
            nulls(fields),
            fields.provenance());
    return Optional.of(decision).filter(one -> decides(one, fields) && agrees(one, fields));
  }

  private boolean decides(TableDecision decision, Fields fields) {
    if (decision.places() || decision.nulls().isPresent() || fields.has("class", "nulls")) {
      return decision.places() || decision.nulls().isPresent();
    }
    problems.malformed(
        fields.location(),
        "the entry for " + decision.pattern() + " decides nothing",
        "add class, path, column, nulls or leave-out");
    return false;
  }

  private boolean agrees(TableDecision decision, Fields fields) {
    Optional<DecidedClass> placement = decision.placement();
    if (!decision.path().isEmpty() && !placement.equals(Optional.of(DecidedClass.BACKFILL))) {
      problems.contradiction(
          fields.locationOf("path"),
          "a path makes " + decision.pattern() + " a backfill table, its class says otherwise",
          "remove path, or write class: backfill");
      return false;
    }
    if (decision.column().isPresent() && !placement.equals(Optional.of(DecidedClass.READY))) {
      problems.contradiction(
          fields.locationOf("column"),
          "a column that carries the key makes "
              + decision.pattern()
              + " ready, its class says otherwise",
          "remove column, or write class: ready");
      return false;
    }
    return true;
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

  private Optional<NullRows> nulls(Fields fields) {
    Optional<Fields> nested = fields.mapping("nulls", NULLS);
    if (nested.isPresent()) {
      return nested.get().text("sentinel").map(NullRows.Sentinel::new);
    }
    Optional<String> word = fields.text("nulls");
    if (word.equals(Optional.of("leave-out"))) {
      return Optional.of(new NullRows.LeaveOut());
    }
    if (word.equals(Optional.of("delete"))) {
      return Optional.of(new NullRows.Delete());
    }
    word.ifPresent(
        other ->
            problems.malformed(
                fields.locationOf("nulls"),
                "\"" + other + "\" does not say what becomes of rows without a tenant",
                "nulls: leave-out, delete or {sentinel: VALUE}"));
    return Optional.empty();
  }
}
