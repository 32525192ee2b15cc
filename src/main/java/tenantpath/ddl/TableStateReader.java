package tenantpath.ddl;

import java.util.Optional;
import tenantpath.schema.RelationName;
import tenantpath.schema.ReplicaIdentity;
import tenantpath.schema.Table;

/** Reads what ALTER TABLE says of a table as a whole: where and how it is kept, its switches. */
final class TableStateReader {
  private final TokenCursor cursor;
  private final Catalog catalog;
  private final TableEntry table;

  TableStateReader(TokenCursor cursor, Catalog catalog, TableEntry table) {
    this.cursor = cursor;
    this.catalog = catalog;
    this.table = table;
  }

  Outcome read() {
    if (cursor.at("enable") || cursor.at("disable") || cursor.at("force") || cursor.at("no")) {
      return new TriggerSwitch(cursor).read(table);
    }
    if (cursor.accept("replica", "identity")) {
      replicaIdentity();
      return Outcome.READ;
    }
    if (cursor.accept("cluster", "on")) {
      table.clusteredOn = Optional.of(cursor.name());
      return Outcome.READ;
    }
    return storage();
  }

  private void replicaIdentity() {
    if (cursor.accept("using", "index")) {
      table.replicaIdentity =
          new ReplicaIdentity(ReplicaIdentity.Kind.INDEX, Optional.of(cursor.name()));
    } else if (cursor.accept("full")) {
      table.replicaIdentity = new ReplicaIdentity(ReplicaIdentity.Kind.FULL, Optional.empty());
    } else if (cursor.accept("nothing")) {
      table.replicaIdentity = new ReplicaIdentity(ReplicaIdentity.Kind.NOTHING, Optional.empty());
    } else {
      cursor.expect("default");
      table.replicaIdentity = ReplicaIdentity.DEFAULT;
    }
  }

  private Outcome storage() {
    if (cursor.accept("set", "schema")) {
      RelationName to = RelationName.of(cursor.name(), table.name.name());
      new RelationRenaming(catalog).rename(table, to);
      return Outcome.READ;
    }
    if (cursor.accept("set", "logged") || cursor.accept("set", "unlogged")) {
      table.persistence =
          cursor.peek(-1).isWord("logged")
              ? Table.Persistence.PERMANENT
              : Table.Persistence.UNLOGGED;
      return Outcome.READ;
    }
    if (cursor.accept("set", "without", "cluster")) {
      table.clusteredOn = Optional.empty();
      return Outcome.READ;
    }
    if (cursor.accept("set", "tablespace")) {
      table.tablespace = Optional.of(cursor.name());
      return Outcome.READ;
    }
    if (cursor.accept("set", "access", "method")) {
      table.accessMethod = Optional.of(cursor.name());
      return Outcome.READ;
    }
    if (cursor.accept("set", "without", "oids") || cursor.accept("set", "with", "oids")) {
      return Outcome.ignored("SET WITHOUT OIDS");
    }
    if (cursor.accept("owner", "to")) {
      cursor.name();
      return Outcome.ignored("OWNER TO");
    }
    if (cursor.accept("set") || cursor.accept("reset") || cursor.accept("options")) {
      cursor.parenthesised();
      return Outcome.ignored("a storage parameter");
    }
    if (cursor.accept("of")) {
      cursor.qualifiedName();
      return Outcome.ignored("OF a type");
    }
    cursor.expect("not", "of");
    return Outcome.ignored("NOT OF a type");
  }
}
