package tenantpath.ddl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tenantpath.schema.Column;
import tenantpath.schema.Constraint;
import tenantpath.schema.ConstraintKind;
import tenantpath.schema.PartitionKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;
import tenantpath.schema.Trigger;
import tenantpath.source.Span;

/** A table while it can still change. */
final class TableEntry extends RelationEntry {
  final Map<String, ColumnEntry> columns = new LinkedHashMap<>();
  final Map<String, ConstraintDraft> constraints = new LinkedHashMap<>();

  /** INHERITS parents in order, or the one partitioned parent. */
  final List<TableEntry> parents = new ArrayList<>();

  final Set<TableEntry> children = new LinkedHashSet<>();

  /** Foreign keys that point here. */
  final Set<ConstraintDraft> referencing = new LinkedHashSet<>();

  /** What a partition says of triggers that it has from its parent: whether they are enabled. */
  final Map<String, Trigger.Firing> inheritedTriggersFiring = new LinkedHashMap<>();

  boolean foreign;
  boolean partition;
  Optional<PartitionKey> partitionKey = Optional.empty();
  Optional<String> partitionBound = Optional.empty();
  Table.Persistence persistence = Table.Persistence.PERMANENT;
  ReplicaIdentity replicaIdentity = ReplicaIdentity.DEFAULT;
  Optional<String> clusteredOn = Optional.empty();
  boolean rowSecurity;
  boolean forceRowSecurity;
  Optional<String> tablespace = Optional.empty();
  Optional<String> accessMethod = Optional.empty();
  OptionalLong rows = OptionalLong.empty();

  TableEntry(RelationName name, Span span) {
    super(name, span);
  }

  Optional<ColumnEntry> column(String columnName) {
    return Optional.ofNullable(columns.get(columnName));
  }

  Optional<ConstraintDraft> primaryKey() {
    return constraints.values().stream()
        .filter(c -> c.kind == ConstraintKind.PRIMARY_KEY)
        .findFirst();
  }

  /** All tables below this one, each after its parents. */
  Collection<TableEntry> descendants() {
    Set<TableEntry> found = new LinkedHashSet<>();
    List<TableEntry> queue = new ArrayList<>(children);
    for (int i = 0; i < queue.size(); i++) {
      if (found.add(queue.get(i))) {
        queue.addAll(queue.get(i).children);
      }
    }
    return found;
  }

  /** Renames a column here, in the constraints and in the foreign keys that point here. */
  void renameColumn(String from, String to) {
    List<ColumnEntry> all = new ArrayList<>(columns.values());
    columns.clear();
    for (ColumnEntry column : all) {
      column.name = column.name.equals(from) ? to : column.name;
      column.generated =
          column.generated.map(
              g ->
                  new Column.Generated(
                      g.storage(), NamedColumns.renamed(g.expression(), from, to)));
      columns.put(column.name, column);
    }
    for (ConstraintDraft constraint : constraints.values()) {
      constraint.columns = renamed(constraint.columns, from, to);
      constraint.include = renamed(constraint.include, from, to);
      constraint.expression = NamedColumns.renamed(constraint.expression, from, to);
      if (constraint.kind == ConstraintKind.FOREIGN_KEY) {
        constraint.target.onDeleteColumns = renamed(constraint.target.onDeleteColumns, from, to);
      }
    }
    for (ConstraintDraft key : referencing) {
      key.target.columns = renamed(key.target.columns, from, to);
    }
    indexes.values().forEach(index -> index.renameColumn(from, to));
  }

  private static List<String> renamed(List<String> names, String from, String to) {
    return names.stream().map(name -> name.equals(from) ? to : name).toList();
  }

  Table frozen() {
    List<Constraint> frozenConstraints =
        constraints.values().stream()
            .map(c -> c.frozen(name))
            .sorted(Comparator.comparing(Constraint::name))
            .toList();
    List<RelationName> parentNames = parents.stream().map(p -> p.name).toList();
    return new Table(
        name,
        kind(),
        columns.values().stream().map(ColumnEntry::frozen).toList(),
        frozenConstraints,
        partition ? List.of() : parentNames,
        partition ? parentNames.stream().findFirst() : Optional.empty(),
        partitionKey,
        partitionBound,
        persistence,
        replicaIdentity,
        clusteredOn,
        rowSecurity,
        forceRowSecurity,
        tablespace,
        accessMethod,
        rows,
        span);
  }

  private TableKind kind() {
    if (partitionKey.isPresent()) {
      return TableKind.PARTITIONED;
    }
    if (foreign) {
      return TableKind.FOREIGN;
    }
    return partition ? TableKind.PARTITION : TableKind.TABLE;
  }
}
