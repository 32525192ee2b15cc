package tenantpath.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tenantpath.distribution.Role;
import tenantpath.plan.LoadStep.CheckSource;
import tenantpath.plan.LoadStep.CompareSource;
import tenantpath.plan.LoadStep.LoadTable;
import tenantpath.plan.LoadStep.LoadTable.Rows;
import tenantpath.plan.LoadStep.SetSequence;
import tenantpath.query.text.Sequences;
import tenantpath.schema.CheckConstraint;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Sequence;
import tenantpath.schema.Table;
import tenantpath.schema.TableKind;

/** Plans how the rows and the sequences of the source come to an empty cluster. */
final class LoadPlanner {
  private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");

  private final Schema schema;
  private final PlannedTables tables;
  private final RelationName counts;
  private final RelationName values;

  LoadPlanner(Schema schema, PlannedTables tables, RelationName counts, ObjectNames names) {
    this.schema = schema;
    this.tables = tables;
    this.counts = counts;
    values = names.relation(counts.schema(), "tenantpath_sequence_values");
  }

  /** The tables that Citus knows first, in the order they are distributed in. */
  List<Step> steps() {
    List<LoadTable> loads = loaded().map(this::load).toList();
    List<RelationName> sequences = schema.sequences().stream().map(Sequence::name).toList();
    RelationName root = tables.key().table();
    List<Step> steps = new ArrayList<>();
    steps.add(new CheckSource(root, loads, sequences));
    steps.addAll(loads);
    steps.add(new CompareSource(root, loads, sequences, counts, values));
    Map<RelationName, List<Sequences.Use>> uses = Sequences.uses(loaded());
    schema.sequences().forEach(s -> steps.add(set(s, uses.getOrDefault(s.name(), List.of()))));
    return steps;
  }

  private Stream<Table> loaded() {
    return Stream.concat(
        Stream.concat(tables.reference().stream(), tables.distributed().stream()),
        schema.tables().stream().filter(LoadPlanner::holdsRows).filter(this::isLocal));
  }

  /** Rows of partitions come with their parent's; those of foreign tables are not ours. */
  static boolean holdsRows(Table table) {
    return !table.isPartition()
        && table.kind() != TableKind.FOREIGN
        && table.persistence() != Table.Persistence.TEMPORARY;
  }

  private boolean isLocal(Table table) {
    return tables.role(table.name()) == Role.LOCAL;
  }

  private LoadTable load(Table table) {
    List<String> columns =
        new ArrayList<>(
            table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .toList());
    tables
        .keyColumn(table.name())
        .filter(key -> table.column(key).isEmpty())
        .ifPresent(columns::add);
    return new LoadTable(table.name(), columns, rows(table), unchecked(table), counts);
  }

  private List<String> unchecked(Table table) {
    return schema
        .withPartitions(table.name())
        .flatMap(name -> schema.table(name).stream())
        .flatMap(t -> t.constraintsOf(CheckConstraint.class).stream())
        .filter(check -> check.enforced() && !check.validated())
        .map(CheckConstraint::name)
        .toList();
  }

  private Rows rows(Table table) {
    if (isLocal(table)) {
      return table.isPartitioned() ? Rows.PARTITIONED_LOCAL : Rows.LOCAL;
    }
    return table.isPartitioned() ? Rows.PARTITIONED_ON_CITUS : Rows.ON_CITUS;
  }

  private SetSequence set(Sequence sequence, List<Sequences.Use> uses) {
    Set<ColumnReference> columns = new LinkedHashSet<>();
    sequence.ownedBy().filter(this::isWholeNumber).ifPresent(columns::add);
    uses.stream().map(Sequences.Use::reference).filter(this::isWholeNumber).forEach(columns::add);
    RelationName about =
        columns.stream().map(ColumnReference::table).findFirst().orElse(owner(sequence));
    return new SetSequence(about, sequence.name(), List.copyOf(columns), values);
  }

  private RelationName owner(Sequence sequence) {
    return sequence.ownedBy().map(ColumnReference::table).orElse(tables.key().table());
  }

  private boolean isWholeNumber(ColumnReference reference) {
    return schema
        .table(reference.table())
        .filter(LoadPlanner::holdsRows)
        .flatMap(table -> table.column(reference.column()))
        .filter(column -> WHOLE_NUMBERS.contains(column.type().text()))
        .isPresent();
  }
}
