package tenantpath.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.AbstractJSqlParser.Dialect;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.TokenMgrException;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.alter.AlterExpression;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.ForeignKeyIndex;
import org.junit.jupiter.api.Test;
import tenantpath.ddl.SchemaReader;
import tenantpath.dump.DumpReader;
import tenantpath.dump.DumpSource;
import tenantpath.dump.Statement;
import tenantpath.dump.UnreadableInput;
import tenantpath.schema.Column;
import tenantpath.schema.ForeignKey;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.source.InputFile;

/**
 * A second opinion on the reader of DDL: JSqlParser reads the same CREATE TABLE and FOREIGN KEY
 * statements, and where it can read them both say the same. What it cannot read is pinned for this
 * project's own dumps, so that an upgrade of it shows what changed.
 */
class ParserWitnessTest {
  private static final Path TESTDATA = Path.of("testdata");
  private static final Path REAL_DUMPS = Path.of("../shared/dumps");

  private static final String OWN_WORD = "a name that it takes for a word of its own";

  private final List<String> differences = new ArrayList<>();
  private final SortedMap<String, Integer> failures = new TreeMap<>();
  private final Map<String, Optional<net.sf.jsqlparser.statement.Statement>> parsedBefore =
      new HashMap<>();
  private int tables;
  private int foreignKeys;

  @Test
  void readsTheProjectsOwnDumpsAlike() throws IOException, UnreadableInput {
    for (Path dump : dumps(TESTDATA)) {
      compare(dump);
    }

    assertThat(differences).isEmpty();
    assertThat(tables).isPositive();
    assertThat(foreignKeys).isPositive();
    assertThat(failures)
        .isEqualTo(
            Map.of(
                OWN_WORD,
                16,
                "INHERITS",
                16,
                "NO INHERIT",
                8,
                "NOT ENFORCED",
                1,
                "PERIOD",
                1,
                "SET NULL (",
                2,
                "PARTITION BY",
                1,
                " OF ",
                1,
                "other",
                1));
  }

  @Test
  void readsRealDumpsAlike() throws IOException, UnreadableInput {
    assumeTrue(Files.isDirectory(REAL_DUMPS), "no real dumps at " + REAL_DUMPS + ": not compared");
    for (Path dump : dumps(REAL_DUMPS)) {
      compare(dump);
    }

    assertThat(differences).isEmpty();
  }

  private static List<Path> dumps(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  private void compare(Path dump) throws UnreadableInput {
    DumpSource source = DumpSource.of(List.of(InputFile.of(dump)));
    Schema schema = SchemaReader.read(source).schema();
    List<Statement> statements = new ArrayList<>();
    DumpReader.read(
        source,
        item -> {
          if (item instanceof Statement statement) {
            statements.add(statement);
          }
        });
    statements.forEach(statement -> compare(statement, schema));
  }

  private void compare(Statement statement, Schema schema) {
    String text = statement.text();
    boolean foreignKey = text.matches("(?s)ALTER TABLE.*ADD CONSTRAINT.*FOREIGN KEY.*");
    if (!foreignKey && !text.matches("(?s)CREATE (UNLOGGED )?TABLE.*")) {
      return;
    }
    Optional<net.sf.jsqlparser.statement.Statement> parsed =
        parsedBefore.computeIfAbsent(text, ParserWitnessTest::parse);
    if (parsed.isEmpty()) {
      parsed = parse(ParserText.forParser(withQuotedColumns(text)));
      failures.merge(parsed.isPresent() ? OWN_WORD : kind(text), 1, Integer::sum);
    }
    if (parsed.isPresent()) {
      compare(parsed.get(), schema, statement);
    }
  }

  private void compare(
      net.sf.jsqlparser.statement.Statement parsed, Schema schema, Statement statement) {
    if (parsed instanceof CreateTable create) {
      // IF NOT EXISTS leaves a table of that name as it is.
      if (create.isIfNotExists()) {
        return;
      }
      tables++;
      compare(create, schema, statement);
    } else if (parsed instanceof Alter alter) {
      foreignKeys++;
      compare(alter, schema, statement);
    } else {
      differences.add(statement.span() + " is " + parsed.getClass().getSimpleName());
    }
  }

  /** Empty also where it takes a foreign key for something else: it reads over one of settings. */
  private static Optional<net.sf.jsqlparser.statement.Statement> parse(String text) {
    try {
      net.sf.jsqlparser.statement.Statement statement =
          CCJSqlParserUtil.newParser(text).withDialect(Dialect.POSTGRESQL).Statement();
      boolean misread =
          statement instanceof Alter alter
              && alter.getAlterExpressions().stream()
                  .noneMatch(part -> part.getIndex() instanceof ForeignKeyIndex);
      return misread ? Optional.empty() : Optional.of(statement);
    } catch (ParseException | TokenMgrException e) {
      return Optional.empty();
    }
  }

  /** Column names stand one a line, as pg_dump writes them. */
  private static String withQuotedColumns(String text) {
    return text.replaceAll("(?m)^    (?!CONSTRAINT|ADD)([a-z_][a-z0-9_]*) ", "    \"$1\" ");
  }

  private static String kind(String text) {
    return Stream.of(
            "INHERITS",
            "NO INHERIT",
            "NOT ENFORCED",
            "PERIOD",
            "SET NULL (",
            "PARTITION BY",
            " OF ",
            "TABLE")
        .filter(text::contains)
        .findFirst()
        .map(word -> word.equals("TABLE") ? "other" : word)
        .orElseThrow();
  }

  private void compare(CreateTable create, Schema schema, Statement statement) {
    List<String> columns =
        create.getColumnDefinitions() == null
            ? List.of()
            : create.getColumnDefinitions().stream()
                .map(column -> ResolvedNames.resolve(column.getColumnName()))
                .toList();
    Optional<Table> table = table(create.getTable(), schema);
    List<String> ours =
        table.stream().flatMap(t -> t.columns().stream()).map(Column::name).toList();
    // Inherited columns, and those of a type, stand elsewhere.
    boolean elsewhere =
        table.filter(t -> t.isPartition() || !t.inherits().isEmpty()).isPresent()
            || create.getOfType() != null;
    boolean alike = elsewhere ? ours.containsAll(columns) : ours.equals(columns);
    if (table.isEmpty() || !alike) {
      differences.add(statement.span() + " " + columns + " but read " + ours);
    }
  }

  private void compare(Alter alter, Schema schema, Statement statement) {
    Optional<Table> table = table(alter.getTable(), schema);
    for (AlterExpression expression : alter.getAlterExpressions()) {
      boolean alike =
          expression.getIndex() instanceof ForeignKeyIndex key
              // A dump of the post-data section alone has no tables.
              && (table.isEmpty()
                  || table.get().foreignKeys().stream().anyMatch(ours -> isAlike(ours, key)));
      if (!alike) {
        differences.add(statement.span() + " " + expression);
      }
    }
  }

  private static boolean isAlike(ForeignKey ours, ForeignKeyIndex key) {
    return ours.name().equals(ResolvedNames.resolve(key.getName()))
        && ours.columns()
            .equals(key.getColumnsNames().stream().map(ResolvedNames::resolve).toList())
        && ours.referencedColumns()
            .equals(key.getReferencedColumnNames().stream().map(ResolvedNames::resolve).toList())
        && isNamed(ours, ResolvedNames.parts(key.getTable()));
  }

  private static boolean isNamed(ForeignKey key, List<String> target) {
    RelationName referenced = key.referencedTable();
    return target.get(target.size() - 1).equals(referenced.name())
        && (target.size() == 1 || target.get(target.size() - 2).equals(referenced.schema()));
  }

  /** Old dumps leave the schema to the search path, which only the reader follows. */
  private static Optional<Table> table(net.sf.jsqlparser.schema.Table name, Schema schema) {
    List<String> parts = ResolvedNames.parts(name);
    String last = parts.get(parts.size() - 1);
    return parts.size() > 1
        ? schema.table(RelationName.of(parts.get(parts.size() - 2), last))
        : schema.tables().stream().filter(t -> t.name().name().equals(last)).findFirst();
  }
}
