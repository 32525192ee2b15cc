package tenantpath.ddl;

import java.util.Locale;
import java.util.Set;

/** Reads ALTER … up to the kind of object, and hands on to the reader of that kind. */
final class AlterReader {
  private static final Set<String> IGNORED =
      Set.of(
          "operator",
          "language",
          "procedural",
          "text",
          "role",
          "user",
          "group",
          "database",
          "tablespace",
          "server",
          "conversion",
          "access",
          "subscription",
          "default",
          "large",
          "system",
          "collation",
          "event",
          "statistics",
          "aggregate");

  private final TokenCursor cursor;
  private final Catalog catalog;

  AlterReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  Outcome read() {
    if (cursor.accept("table") || cursor.accept("foreign", "table")) {
      return new AlterTableReader(cursor, catalog).read();
    }
    if (cursor.accept("view") || cursor.accept("materialized", "view")) {
      return new AlterTableReader(cursor, catalog).read();
    }
    if (cursor.accept("index")) {
      return new AlterIndexReader(cursor, catalog).read();
    }
    if (cursor.accept("sequence")) {
      return new SequenceReader(cursor, catalog).alter();
    }
    if (cursor.endsWithOwner()) {
      return Outcome.ignored("OWNER TO");
    }
    if (cursor.accept("type")) {
      return new TypeDefinitionReader(cursor, catalog).alterType();
    }
    if (cursor.accept("domain")) {
      return new DomainReader(cursor, catalog).alter();
    }
    if (cursor.accept("publication")) {
      return new PublicationReader(cursor, catalog).alter();
    }
    if (cursor.accept("extension")) {
      return new ExtensionReader(cursor, catalog).alter();
    }
    if (cursor.accept("trigger")) {
      return new TriggerReader(cursor, catalog).alter();
    }
    if (cursor.accept("policy")) {
      return new PolicyReader(cursor, catalog).alter();
    }
    if (cursor.accept("rule")) {
      return new RuleReader(cursor, catalog).alter();
    }
    if (cursor.at("function") || cursor.at("procedure") || cursor.at("routine")) {
      return new RoutineReader(cursor, catalog).alter();
    }
    return rest();
  }

  private Outcome rest() {
    if (cursor.accept("schema")) {
      return new SchemaRenaming(cursor, catalog).read();
    }
    if (cursor.atAnyOf(IGNORED) || cursor.at("foreign", "data")) {
      return Outcome.ignored("ALTER " + cursor.next().value().toUpperCase(Locale.ROOT));
    }
    throw cursor.unexpected("a kind of object");
  }
}
