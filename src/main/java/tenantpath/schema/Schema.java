package tenantpath.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tenantpath.schema.TypeDefinition.DomainType;

/**
 * The schema of one database as its dump tells it, immutable. Tables, views and indexes are sorted
 * by name, so that nothing that reads them depends on the order of statements; everything else is
 * sorted by table or name likewise.
 */
public final class Schema {
  private final List<Table> tables;
  private final List<View> views;
  private final List<Index> indexes;
  private final List<Sequence> sequences;
  private final List<Routine> routines;
  private final List<Trigger> triggers;
  private final List<Rule> rules;
  private final List<Policy> policies;
  private final List<TypeDefinition> types;
  private final List<Extension> extensions;
  private final List<Publication> publications;
  private final List<EventTrigger> eventTriggers;
  private final List<CollationDefinition> collations;
  private final List<ExtendedStatistics> statistics;
  private final List<OperatorClass> operatorClasses;
  private final List<TriggerDependency> triggerDependencies;
  private final List<Comment> comments;
  private final Map<RelationName, Table> tableByName = new LinkedHashMap<>();
  private final Map<RelationName, View> viewByName = new LinkedHashMap<>();
  private final Map<RelationName, List<Index>> indexesByTable = new TreeMap<>();
  private final Map<RelationName, List<Trigger>> triggersByTable = new TreeMap<>();
  private final Map<RelationName, List<Table>> partitionsByParent = new TreeMap<>();
  private final Map<RelationName, List<ForeignKey>> foreignKeysByTarget = new TreeMap<>();
  private final Map<RelationName, TypeDefinition> typeByName = new TreeMap<>();

  Schema(SchemaBuilder builder) {
    tables = sorted(builder.tables, Comparator.comparing(Table::name));
    views = sorted(builder.views, Comparator.comparing(View::name));
    indexes = sorted(builder.indexes, Comparator.comparing(Index::name));
    sequences = sorted(builder.sequences, Comparator.comparing(Sequence::name));
    routines =
        sorted(
            builder.routines,
            Comparator.comparing(Routine::name).thenComparing(Routine::arguments));
    triggers =
        sorted(builder.triggers, Comparator.comparing(Trigger::table).thenComparing(Trigger::name));
    rules = sorted(builder.rules, Comparator.comparing(Rule::table).thenComparing(Rule::name));
    policies =
        sorted(builder.policies, Comparator.comparing(Policy::table).thenComparing(Policy::name));
    types = sorted(builder.types, Comparator.comparing(TypeDefinition::name));
    extensions = sorted(builder.extensions, Comparator.comparing(Extension::name));
    publications = sorted(builder.publications, Comparator.comparing(Publication::name));
    eventTriggers = sorted(builder.eventTriggers, Comparator.comparing(EventTrigger::name));
    collations = sorted(builder.collations, Comparator.comparing(CollationDefinition::name));
    statistics = sorted(builder.statistics, Comparator.comparing(ExtendedStatistics::name));
    operatorClasses =
        sorted(
            builder.operatorClasses,
            Comparator.comparing(OperatorClass::name).thenComparing(OperatorClass::method));
    triggerDependencies =
        sorted(
            builder.triggerDependencies,
            Comparator.comparing(TriggerDependency::table)
                .thenComparing(TriggerDependency::trigger)
                .thenComparing(TriggerDependency::extension));
    comments =
        sorted(
            builder.comments,
            Comparator.comparing(Comment::objectKind).thenComparing(Comment::object));
    for (Table table : tables) {
      tableByName.put(table.name(), table);
      table.partitionOf().ifPresent(parent -> add(partitionsByParent, parent, table));
      table.foreignKeys().forEach(key -> add(foreignKeysByTarget, key.referencedTable(), key));
    }
    views.forEach(view -> viewByName.put(view.name(), view));
    indexes.forEach(index -> add(indexesByTable, index.table(), index));
    triggers.forEach(trigger -> add(triggersByTable, trigger.table(), trigger));
    types.forEach(type -> typeByName.put(type.name(), type));
  }

  public static SchemaBuilder builder() {
    return new SchemaBuilder();
  }

  private static <T> List<T> sorted(List<T> values, Comparator<? super T> order) {
    return values.stream().sorted(order).toList();
  }

  private static <V> void add(Map<RelationName, List<V>> map, RelationName key, V value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  public List<Table> tables() {
    return tables;
  }

  public List<View> views() {
    return views;
  }

  public List<Index> indexes() {
    return indexes;
  }

  public List<Sequence> sequences() {
    return sequences;
  }

  public List<Routine> routines() {
    return routines;
  }

  public List<Trigger> triggers() {
    return triggers;
  }

  public List<Rule> rules() {
    return rules;
  }

  public List<Policy> policies() {
    return policies;
  }

  public List<TypeDefinition> types() {
    return types;
  }

  public List<Extension> extensions() {
    return extensions;
  }

  public List<Publication> publications() {
    return publications;
  }

  public List<EventTrigger> eventTriggers() {
    return eventTriggers;
  }

  public List<CollationDefinition> collations() {
    return collations;
  }

  public List<ExtendedStatistics> statistics() {
    return statistics;
  }

  public List<OperatorClass> operatorClasses() {
    return operatorClasses;
  }

  public List<TriggerDependency> triggerDependencies() {
    return triggerDependencies;
  }

  public List<Comment> comments() {
    return comments;
  }

  public Optional<Table> table(RelationName name) {
    return Optional.ofNullable(tableByName.get(name));
  }

  public Optional<Column> column(RelationName table, String name) {
    return table(table).flatMap(t -> t.column(name));
  }

  public boolean isPartitioned(RelationName table) {
    return table(table).filter(Table::isPartitioned).isPresent();
  }

  public Optional<View> view(RelationName name) {
    return Optional.ofNullable(viewByName.get(name));
  }

  public Optional<TypeDefinition> type(RelationName name) {
    return Optional.ofNullable(typeByName.get(name));
  }

  /** What a type is, where the dump creates it. */
  public Optional<TypeDefinition> definitionOf(TypeName type) {
    return NamePath.qualified(type.withoutModifier()).flatMap(this::type);
  }

  /** The domain of that name, where the dump creates one. */
  public Optional<DomainType> domain(TypeName type) {
    return definitionOf(type).filter(DomainType.class::isInstance).map(DomainType.class::cast);
  }

  /** The indexes of one table that CREATE INDEX made, sorted by name. */
  public List<Index> indexesOf(RelationName table) {
    return List.copyOf(indexesByTable.getOrDefault(table, List.of()));
  }

  public List<Trigger> triggersOf(RelationName table) {
    return List.copyOf(triggersByTable.getOrDefault(table, List.of()));
  }

  /** The direct partitions of a partitioned table, sorted by name. */
  public List<Table> partitionsOf(RelationName parent) {
    return List.copyOf(partitionsByParent.getOrDefault(parent, List.of()));
  }

  /** A table and all partitions below it, each before its own. */
  public Stream<RelationName> withPartitions(RelationName table) {
    return Stream.concat(
        Stream.of(table),
        partitionsOf(table).stream().flatMap(partition -> withPartitions(partition.name())));
  }

  /** The foreign keys of all tables that reference this one, sorted by table and name. */
  public List<ForeignKey> foreignKeysTo(RelationName table) {
    return List.copyOf(foreignKeysByTarget.getOrDefault(table, List.of()));
  }
}
