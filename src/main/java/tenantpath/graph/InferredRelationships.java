package tenantpath.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tenantpath.query.Join;
import tenantpath.schema.Column;
import tenantpath.schema.ColumnReference;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.TypeFamily;

/** Infers from names and types what the dump does not declare. */
public final class InferredRelationships {
  private final Schema schema;
  private final RelationshipGraph declared;
  private final Targets targets;
  private final PolymorphicPairs polymorphic;
  private final JoinedColumns joined;
  private final KeyFamilies keys;

  private final List<InferredRelationship> relationships = new ArrayList<>();
  private final List<PolymorphicPair> pairs = new ArrayList<>();
  private final List<ColumnReference> unresolved = new ArrayList<>();

  private InferredRelationships(Schema schema, RelationshipGraph declared, List<Join> joins) {
    this.schema = schema;
    this.declared = declared;
    targets = new Targets(schema, declared.tables());
    polymorphic = new PolymorphicPairs(schema, targets);
    joined = new JoinedColumns(schema, joins);
    keys = new KeyFamilies(schema, declared.tables());
  }

  /**
   * What can be inferred for the columns that no declared foreign key stands on alone.
   *
   * @param joins what views and queries join
   */
  public static Inference of(Schema schema, RelationshipGraph declared, List<Join> joins) {
    InferredRelationships search = new InferredRelationships(schema, declared, joins);
    declared.tables().forEach(name -> schema.table(name).ifPresent(search::infer));
    return new Inference(search.relationships, search.pairs, search.unresolved);
  }

  private void infer(Table table) {
    Set<String> known = declaredColumns(table.name());
    boolean joins = ImplicitJoins.is(table);
    for (Column column : table.columns()) {
      if (known.contains(column.name()) || column.generated().isPresent()) {
        continue;
      }
      if (joins) {
        implicit(table, column);
        continue;
      }
      Optional<TargetMatch> witness =
          joined.of(table.name(), column).filter(match -> compatible(column, match.target().key()));
      if (witness.isPresent()) {
        relationships.add(relationship(table, column, witness.get(), true));
      } else {
        ReferenceColumn.of(column).ifPresent(reference -> infer(table, reference));
      }
    }
  }

  private void implicit(Table table, Column column) {
    ImplicitJoins.match(table, column, targets)
        .filter(match -> compatible(column, match.target().key()))
        .ifPresentOrElse(
            match -> relationships.add(relationship(table, column, match, true)),
            () -> unresolved.add(new ColumnReference(table.name(), column.name())));
  }

  private void infer(Table table, ReferenceColumn reference) {
    if (reference.column().madeUp() && identifiesRows(table, reference)) {
      return;
    }
    Optional<InferredRelationship> found = bestTarget(table, reference);
    Optional<PolymorphicPair> pair =
        identifiesRows(table, reference) ? Optional.empty() : polymorphic.of(table, reference);
    Optional<InferredRelationship> exact = found.filter(InferredRelationships::namesExactly);
    if (pair.isPresent() && (exact.isEmpty() || !pair.get().types().isEmpty())) {
      pairs.add(pair.get());
    } else if (pair.isPresent()) {
      relationships.add(exact.get().besideType(pair.get().typeColumn()));
    } else if (found.isPresent()) {
      relationships.add(found.get());
    } else if (looksUnresolved(table, reference)) {
      unresolved.add(new ColumnReference(table.name(), reference.column().name()));
    }
  }

  private static boolean namesExactly(InferredRelationship inferred) {
    return inferred.score() >= TargetMatch.EXACT - TargetMatch.NOT_ALONE;
  }

  private Optional<InferredRelationship> bestTarget(Table table, ReferenceColumn reference) {
    List<TargetMatch> matches =
        TargetMatch.all(table.name(), reference, targets).stream()
            .filter(match -> compatible(reference.column(), match.target().key()))
            .filter(match -> !isOwnKey(table, reference, match))
            .sorted(
                Comparator.comparingInt(TargetMatch::score)
                    .reversed()
                    .thenComparing(match -> match.target().table()))
            .toList();
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    TargetMatch best = matches.get(0);
    boolean alone = matches.stream().filter(m -> m.score() == best.score()).count() == 1;
    return Optional.of(relationship(table, reference.column(), best, alone));
  }

  private InferredRelationship relationship(
      Table table, Column column, TargetMatch match, boolean alone) {
    RelationName to = match.target().table();
    Relationship relationship =
        new Relationship(
            table.name(),
            List.of(column.name()),
            to,
            List.of(match.target().key().name()),
            Relationship.Kind.INFERRED,
            Optional.empty(),
            !column.notNull(),
            false,
            Optional.empty(),
            match.reason(),
            Optional.of(column.span()));
    return new InferredRelationship(
        relationship, alone ? match.score() : Math.min(match.score(), TargetMatch.QUESTION));
  }

  private boolean compatible(Column column, Column key) {
    return TypeFamily.of(column.type(), schema).equals(TypeFamily.of(key.type(), schema));
  }

  private static boolean isOwnKey(Table table, ReferenceColumn reference, TargetMatch match) {
    return match.target().table().equals(table.name())
        && match.target().key().equals(reference.column());
  }

  private boolean looksUnresolved(Table table, ReferenceColumn reference) {
    return keys.mayHold(reference.column())
        && reference.endsAsIdentifier()
        && !identifiesRows(table, reference)
        && !reference.namesSomethingElsewhere()
        && !namesItself(table, reference);
  }

  private static boolean identifiesRows(Table table, ReferenceColumn reference) {
    List<String> column = List.of(reference.column().name());
    return table.primaryKey().map(PrimaryKey::columns).filter(column::equals).isPresent()
        || reference.column().madeUp()
            && table.uniqueConstraints().stream().anyMatch(key -> key.columns().equals(column));
  }

  /** parent_id and the like name a row of the same table, where the topmost have none. */
  private boolean namesItself(Table table, ReferenceColumn reference) {
    List<String> stem = NameWords.singular(table.name().name());
    List<String> base = reference.base();
    return !reference.column().notNull()
        && hasKeyLike(table, reference.column())
        && (SelfNames.ALL.contains(String.join("_", base)) || base.equals(stem));
  }

  private boolean hasKeyLike(Table table, Column column) {
    return targets
        .of(table)
        .filter(target -> !target.key().equals(column) && compatible(column, target.key()))
        .isPresent();
  }

  private Set<String> declaredColumns(RelationName table) {
    return declared.outgoing(table).stream()
        .flatMap(relationship -> relationship.columns().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of columns that name another row of the same table. */
  private static final class SelfNames {
    static final Set<String> ALL =
        Stream.of(
                "parent",
                "root",
                "ancestor",
                "original",
                "previous",
                "prev",
                "next",
                "predecessor",
                "successor",
                "reply_to",
                "in_reply_to",
                "duplicate_of",
                "replaced_by",
                "superseded_by",
                "merged_into",
                "copied_from",
                "self")
            .collect(Collectors.toSet());
  }
}
