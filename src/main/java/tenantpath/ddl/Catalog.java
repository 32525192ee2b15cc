package tenantpath.ddl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tenantpath.finding.Finding;
import tenantpath.finding.FindingCode;
import tenantpath.finding.Severity;
import tenantpath.schema.CollationDefinition;
import tenantpath.schema.Comment;
import tenantpath.schema.EventTrigger;
import tenantpath.schema.ExtendedStatistics;
import tenantpath.schema.Extension;
import tenantpath.schema.OperatorClass;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.TriggerDependency;
import tenantpath.schema.TypeDefinition;
import tenantpath.source.Span;

/** The database as far as the statements read so far have made it. */
final class Catalog {
  final Session session;
  final Map<RelationName, RelationEntry> relations = new LinkedHashMap<>();
  final Map<RelationName, IndexOwner> indexes = new LinkedHashMap<>();
  final Map<RelationName, SequenceEntry> sequences = new LinkedHashMap<>();
  final Map<RelationName, TypeDefinition> types = new LinkedHashMap<>();
  final Map<RelationName, Map<String, Routine>> routines = new LinkedHashMap<>();
  final Map<String, Extension> extensions = new LinkedHashMap<>();
  final Map<String, PublicationEntry> publications = new LinkedHashMap<>();
  final Map<String, EventTrigger> eventTriggers = new LinkedHashMap<>();
  final Map<RelationName, CollationDefinition> collations = new LinkedHashMap<>();
  final Map<RelationName, StatisticsEntry> statistics = new LinkedHashMap<>();
  final List<OperatorClass> operatorClasses = new ArrayList<>();
  final List<TriggerDependencyEntry> triggerDependencies = new ArrayList<>();
  final Map<String, Comment> comments = new LinkedHashMap<>();
  final Set<String> schemas = new LinkedHashSet<>();
  final List<Finding> findings = new ArrayList<>();
  final ConstraintNames constraintNames = new ConstraintNames();

  Catalog(Session session) {
    this.session = session;
  }

  /** What an index name stands for: an index of its own or the one behind a constraint. */
  record IndexOwner(
      RelationEntry table, Optional<IndexDraft> index, Optional<ConstraintDraft> constraint) {}

  /** A trigger's dependency on an extension, and the relation it is of. */
  record TriggerDependencyEntry(RelationEntry relation, TriggerDependency dependency) {}

  /** Extended statistics and what they are on. */
  record StatisticsEntry(RelationEntry table, ExtendedStatistics statistics) {}

  List<TableEntry> tables() {
    return relations.values().stream()
        .filter(TableEntry.class::isInstance)
        .map(TableEntry.class::cast)
        .toList();
  }

  /** The name of something that a statement creates. */
  RelationName toCreate(QualifiedName name) {
    return RelationName.of(name.schema().orElse(session.creationSchema()), name.name());
  }

  /** The name of something that exists: the first match along the search path. */
  RelationName resolve(QualifiedName name, Predicate<RelationName> exists) {
    if (name.schema().isPresent()) {
      return RelationName.of(name.schema().get(), name.name());
    }
    return session.searchPath().stream()
        .map(schema -> RelationName.of(schema, name.name()))
        .filter(exists)
        .findFirst()
        .orElseGet(() -> toCreate(name));
  }

  Optional<RelationEntry> relation(QualifiedName name) {
    return Optional.ofNullable(relations.get(resolve(name, relations::containsKey)));
  }

  Optional<TableEntry> table(QualifiedName name) {
    return relation(name).filter(TableEntry.class::isInstance).map(TableEntry.class::cast);
  }

  TableEntry requiredTable(QualifiedName name) {
    return table(name).orElseThrow(() -> missing(name));
  }

  RelationEntry requiredRelation(QualifiedName name) {
    return relation(name).orElseThrow(() -> missing(name));
  }

  private NotUnderstood missing(QualifiedName name) {
    return new NotUnderstood("the dump does not create " + toCreate(name).quoted());
  }

  /** The composite type, or the row type of a table, of that name. */
  TypeDefinition.CompositeType requiredComposite(QualifiedName name) {
    RelationName found = resolve(name, types::containsKey);
    if (types.get(found) instanceof TypeDefinition.CompositeType composite) {
      return composite;
    }
    throw missing(name);
  }

  /** A collation quoted and qualified; the dump's own, else the server's. */
  String collationNamed(QualifiedName name) {
    if (name.schema().isPresent()) {
      return toCreate(name).quoted();
    }
    RelationName found = resolve(name, collations::containsKey);
    return collations.containsKey(found)
        ? found.quoted()
        : RelationName.of("pg_catalog", name.name()).quoted();
  }

  /** A relation that the dump creates a second time: the first one stays. */
  void reportDouble(RelationName name, Span span) {
    findings.add(
        new Finding(
            FindingCode.of("R03"),
            Severity.WARNING,
            Optional.of(name.quoted()),
            Optional.of(span),
            name.quoted() + " is defined twice; the second definition was left out",
            "Give the files of one database only, each of them once."));
  }

  RelationName typeNamed(QualifiedName name) {
    RelationName found = resolve(name, n -> types.containsKey(n) || relations.containsKey(n));
    boolean known = types.containsKey(found) || relations.containsKey(found);
    Optional<String> extensionSchema =
        Optional.ofNullable(extensions.get(name.name())).flatMap(Extension::schema);
    return !known && name.schema().isEmpty() && extensionSchema.isPresent()
        ? RelationName.of(extensionSchema.get(), name.name())
        : found;
  }

  /** Whether a table, view, index, sequence or composite type has the name. */
  boolean isTaken(RelationName name) {
    return relations.containsKey(name)
        || indexes.containsKey(name)
        || sequences.containsKey(name)
        || types.get(name) instanceof TypeDefinition.CompositeType;
  }

  Optional<IndexOwner> index(QualifiedName name) {
    return Optional.ofNullable(indexes.get(resolve(name, indexes::containsKey)));
  }

  /** A routine that a statement names; one of the server's own where the dump creates none. */
  RelationName routineNamed(QualifiedName name) {
    return resolve(name, routines::containsKey);
  }

  void add(Routine routine, String signature) {
    routines.computeIfAbsent(routine.name(), n -> new LinkedHashMap<>()).put(signature, routine);
  }

  /** Makes the index behind a constraint known by its name. */
  void putConstraintIndex(TableEntry table, ConstraintDraft constraint) {
    indexes.put(
        RelationName.of(table.name.schema(), constraint.name.orElseThrow()),
        new IndexOwner(table, Optional.empty(), Optional.of(constraint)));
  }

  void add(IndexDraft index) {
    index.table.indexes.put(index.name, index);
    indexes.put(
        index.qualifiedName(), new IndexOwner(index.table, Optional.of(index), Optional.empty()));
  }

  /** Takes an index away, wherever it is kept. */
  void remove(IndexDraft index) {
    index.table.indexes.remove(index.name);
    indexes.remove(index.qualifiedName());
  }
}
