package tenantpath.ddl;

import java.util.Locale;
import java.util.Set;
import tenantpath.schema.OperatorClass;
import tenantpath.schema.RelationName;
import tenantpath.schema.Routine;
import tenantpath.schema.Table;
import tenantpath.schema.View;
import tenantpath.source.Span;

/** Reads CREATE … up to the kind of object, and hands on to the reader of that kind. */
final class CreateReader {
  private static final Set<String> IGNORED =
      Set.of(
          "cast",
          "operator",
          "language",
          "text",
          "role",
          "user",
          "group",
          "database",
          "tablespace",
          "server",
          "conversion",
          "access",
          "transform",
          "subscription");
  private static final Set<String> MODIFIERS = Set.of("trusted", "procedural", "default");

  private final TokenCursor cursor;
  private final Catalog catalog;

  CreateReader(TokenCursor cursor, Catalog catalog) {
    this.cursor = cursor;
    this.catalog = catalog;
  }

  Outcome read() {
    cursor.accept("or", "replace");
    while (cursor.atAnyOf(MODIFIERS)) {
      cursor.next();
    }
    if (cursor.accept("operator", "class")) {
      operatorClass();
      return Outcome.READ;
    }
    if (cursor.atAnyOf(IGNORED) || cursor.at("foreign", "data")) {
      return Outcome.ignored("CREATE " + words());
    }
    if (relation() || code() || type() || rest()) {
      return Outcome.READ;
    }
    throw cursor.unexpected("a kind of object");
  }

  private String words() {
    String first = cursor.next().value().toUpperCase(Locale.ROOT);
    return switch (first) {
      case "TEXT" -> "TEXT SEARCH";
      case "ACCESS" -> "ACCESS METHOD";
      case "FOREIGN" -> "FOREIGN DATA WRAPPER";
      case "USER" -> cursor.at("mapping") ? "USER MAPPING" : first;
      case "OPERATOR" -> cursor.at("family") ? "OPERATOR FAMILY" : first;
      default -> first;
    };
  }

  private void operatorClass() {
    Span span = cursor.span();
    RelationName name = catalog.toCreate(cursor.qualifiedName());
    while (!cursor.accept("using")) {
      cursor.next();
    }
    catalog.operatorClasses.add(new OperatorClass(name, cursor.name(), span));
  }

  private boolean relation() {
    Table.Persistence persistence = persistence();
    if (cursor.accept("table")) {
      new TableReader(cursor, catalog).read(persistence, TableReader.Variant.PLAIN);
    } else if (cursor.accept("foreign", "table")) {
      new TableReader(cursor, catalog).read(persistence, TableReader.Variant.FOREIGN);
    } else if (cursor.accept("sequence")) {
      new SequenceReader(cursor, catalog).create();
    } else if (cursor.accept("materialized", "view")) {
      new ViewReader(cursor, catalog).read(View.Kind.MATERIALIZED_VIEW);
    } else if (cursor.accept("recursive", "view") || cursor.accept("view")) {
      new ViewReader(cursor, catalog).read(View.Kind.VIEW);
    } else if (cursor.at("unique", "index") || cursor.at("index")) {
      new IndexReader(cursor, catalog).create();
    } else {
      return false;
    }
    return true;
  }

  private Table.Persistence persistence() {
    if (cursor.at("global") || cursor.at("local")) {
      cursor.next();
    }
    if (cursor.accept("temporary") || cursor.accept("temp")) {
      return Table.Persistence.TEMPORARY;
    }
    return cursor.accept("unlogged") ? Table.Persistence.UNLOGGED : Table.Persistence.PERMANENT;
  }

  private boolean code() {
    if (cursor.accept("function")) {
      new RoutineReader(cursor, catalog).read(Routine.Kind.FUNCTION);
    } else if (cursor.accept("procedure")) {
      new RoutineReader(cursor, catalog).read(Routine.Kind.PROCEDURE);
    } else if (cursor.accept("aggregate")) {
      new RoutineReader(cursor, catalog).read(Routine.Kind.AGGREGATE);
    } else if (cursor.at("trigger") || cursor.at("constraint", "trigger")) {
      new TriggerReader(cursor, catalog).create();
    } else if (cursor.accept("event", "trigger")) {
      new TriggerReader(cursor, catalog).createEvent();
    } else if (cursor.accept("rule")) {
      new RuleReader(cursor, catalog).create();
    } else if (cursor.accept("policy")) {
      new PolicyReader(cursor, catalog).create();
    } else {
      return false;
    }
    return true;
  }

  private boolean type() {
    if (cursor.accept("type")) {
      new TypeDefinitionReader(cursor, catalog).createType();
    } else if (cursor.accept("domain")) {
      new DomainReader(cursor, catalog).create();
    } else if (cursor.accept("collation")) {
      new CollationReader(cursor, catalog).create();
    } else {
      return false;
    }
    return true;
  }

  /** A schema without a name is named as its owner. */
  private void schema() {
    cursor.accept("if", "not", "exists");
    boolean unnamed = cursor.accept("authorization");
    String name = cursor.name();
    if (!unnamed && cursor.accept("authorization")) {
      cursor.name();
    }
    if (!cursor.atEnd()) {
      throw new NotUnderstood("what a schema holds is read from statements of their own only");
    }
    catalog.schemas.add(name);
  }

  private boolean rest() {
    if (cursor.accept("extension")) {
      new ExtensionReader(cursor, catalog).create();
    } else if (cursor.accept("publication")) {
      new PublicationReader(cursor, catalog).create();
    } else if (cursor.accept("statistics")) {
      new StatisticsReader(cursor, catalog).create();
    } else if (cursor.accept("schema")) {
      schema();
    } else {
      return false;
    }
    return true;
  }
}
