package tenantpath.check.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tenantpath.check.Check;
import tenantpath.check.CheckContext;
import tenantpath.finding.Finding;
import tenantpath.finding.Severity;
import tenantpath.schema.Constraint;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.PrimaryKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Table;
import tenantpath.schema.UniqueConstraint;

/** No server takes a foreign key whose target is not unique, so the dump is not whole. */
public final class F21 implements Check {
  @Override
  public String title() {
    return "Foreign key to columns that nothing keeps unique";
  }

  @Override
  public List<Finding> run(CheckContext context) {
    return context.schema().tables().stream()
        .flatMap(table -> table.foreignKeys().stream())
        .filter(key -> !key.inherited() && !key.referencedColumns().isEmpty())
        .filter(key -> context.schema().table(key.referencedTable()).isPresent())
        .filter(key -> uniques(context, key.referencedTable()).noneMatch(key(key)::equals))
        .map(this::finding)
        .toList();
  }

  private static Set<String> key(ForeignKey key) {
    return Set.copyOf(key.referencedColumns());
  }

  private static Stream<Set<String>> uniques(CheckContext context, RelationName name) {
    Table table = context.table(name);
    Stream<Set<String>> constraints =
        table.constraints().stream()
            .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
            .map(Constraint::columns)
            .map(Set::copyOf);
    Stream<Set<String>> indexes =
        context.schema().indexesOf(name).stream()
            .filter(index -> index.unique() && index.predicate().isEmpty())
            .map(index -> index.keyColumns())
            .map(Set::copyOf);
    return Stream.concat(constraints, indexes);
  }

  private Finding finding(ForeignKey key) {
    return finding(
            Severity.ERROR,
            key.table(),
            key.span(),
            "%s references %s, where no primary key, UNIQUE or unique index of the dump holds these columns: no server has such a foreign key, so keys are missing in the dump."
                .formatted(Keys.describe(key), key.referencedTable()),
            "Dump the whole schema with pg_dump; what is planned for %s lacks that key."
                .formatted(key.referencedTable()))
        .about(key.name());
  }
}
