package tenantpath.schema;

import java.util.ArrayList;
import java.util.List;

/** Collects what a reader finds in a dump, and makes a {@link Schema} of it. */
public final class SchemaBuilder {
  final List<Table> tables = new ArrayList<>();
  final List<View> views = new ArrayList<>();
  final List<Index> indexes = new ArrayList<>();
  final List<Sequence> sequences = new ArrayList<>();
  final List<Routine> routines = new ArrayList<>();
  final List<Trigger> triggers = new ArrayList<>();
  final List<Rule> rules = new ArrayList<>();
  final List<Policy> policies = new ArrayList<>();
  final List<TypeDefinition> types = new ArrayList<>();
  final List<Extension> extensions = new ArrayList<>();
  final List<Publication> publications = new ArrayList<>();
  final List<EventTrigger> eventTriggers = new ArrayList<>();
  final List<CollationDefinition> collations = new ArrayList<>();
  final List<ExtendedStatistics> statistics = new ArrayList<>();
  final List<OperatorClass> operatorClasses = new ArrayList<>();
  final List<TriggerDependency> triggerDependencies = new ArrayList<>();
  final List<Comment> comments = new ArrayList<>();

  SchemaBuilder() {}

  public SchemaBuilder table(Table value) {
    tables.add(value);
    return this;
  }

  public SchemaBuilder view(View value) {
    views.add(value);
    return this;
  }

  public SchemaBuilder index(Index value) {
    indexes.add(value);
    return this;
  }

  public SchemaBuilder sequence(Sequence value) {
    sequences.add(value);
    return this;
  }

  public SchemaBuilder routine(Routine value) {
    routines.add(value);
    return this;
  }

  public SchemaBuilder trigger(Trigger value) {
    triggers.add(value);
    return this;
  }

  public SchemaBuilder rule(Rule value) {
    rules.add(value);
    return this;
  }

  public SchemaBuilder policy(Policy value) {
    policies.add(value);
    return this;
  }

  public SchemaBuilder type(TypeDefinition value) {
    types.add(value);
    return this;
  }

  public SchemaBuilder extension(Extension value) {
    extensions.add(value);
    return this;
  }

  public SchemaBuilder publication(Publication value) {
    publications.add(value);
    return this;
  }

  public SchemaBuilder eventTrigger(EventTrigger value) {
    eventTriggers.add(value);
    return this;
  }

  public SchemaBuilder collation(CollationDefinition value) {
    collations.add(value);
    return this;
  }

  public SchemaBuilder statistics(ExtendedStatistics value) {
    statistics.add(value);
    return this;
  }

  public SchemaBuilder operatorClass(OperatorClass value) {
    operatorClasses.add(value);
    return this;
  }

  public SchemaBuilder triggerDependency(TriggerDependency value) {
    triggerDependencies.add(value);
    return this;
  }

  public SchemaBuilder comment(Comment value) {
    comments.add(value);
    return this;
  }

  public Schema build() {
    return new Schema(this);
  }
}
