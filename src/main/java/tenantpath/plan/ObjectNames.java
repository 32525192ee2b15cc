package tenantpath.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tenantpath.schema.RelationName;
import tenantpath.schema.Schema;
import tenantpath.schema.Table;
import tenantpath.schema.Trigger;

/**
 * Names for the objects that the plan makes: none that the schema has, none twice, none longer than
 * the server keeps, and the same for the same schema.
 */
final class ObjectNames {
  private static final int LIMIT = 63;
  private static final int HASH_LENGTH = 8;

  /** What tells names of different kinds apart, then the name. */
  private final Set<List<String>> taken = new HashSet<>();

  private final Schema schema;

  ObjectNames(Schema schema) {
    this.schema = schema;
    schema.routines().forEach(routine -> take("routine", routine.name()));
    schema.sequences().forEach(sequence -> take("relation", sequence.name()));
    schema.views().forEach(view -> take("relation", view.name()));
    schema.indexes().forEach(index -> take("relation", index.name()));
    schema.types().forEach(type -> take("relation", type.name()));
    schema.triggers().forEach(t -> taken.add(List.of("trigger", t.table().quoted(), t.name())));
    for (Table table : schema.tables()) {
      take("relation", table.name());
      for (var constraint : table.constraints()) {
        take("relation", RelationName.of(table.name().schema(), constraint.name()));
        taken.add(List.of("constraint", table.name().quoted(), constraint.name()));
      }
    }
  }

  private void take(String kind, RelationName name) {
    taken.add(List.of(kind, name.schema(), name.name()));
  }

  /** A function or procedure beside the table. */
  RelationName routine(RelationName table, String prefix) {
    String name = free("routine", table.schema(), prefix + table.name());
    return RelationName.of(table.schema(), name);
  }

  /** An index of the table. */
  RelationName index(RelationName table, String prefix) {
    String name = free("relation", table.schema(), prefix + table.name());
    return RelationName.of(table.schema(), name);
  }

  /** A table or index. */
  RelationName relation(String schemaName, String wanted) {
    return RelationName.of(schemaName, free("relation", schemaName, wanted));
  }

  /** A job of pg_cron, whose names are as short as other names. */
  String job(RelationName table, String prefix) {
    return free("job", "", prefix + table.quoted());
  }

  /** A constraint of the table. */
  String constraint(RelationName table, String wanted) {
    return free("constraint", table.quoted(), wanted);
  }

  /** A trigger of the table that fires after all its triggers of the same timing. */
  String lastTrigger(RelationName table, String wanted) {
    Optional<String> last =
        schema
            .withPartitions(table)
            .flatMap(t -> schema.triggersOf(t).stream())
            .map(Trigger::name)
            .max(ObjectNames::compareAsServer);
    String name =
        last.filter(other -> compareAsServer(other, wanted) >= 0)
            .map(other -> after(other) + wanted)
            .orElse(wanted);
    return free("trigger", table.quoted(), name);
  }

  /** The next character after the first of the name: with it in front, a name sorts later. */
  private static String after(String name) {
    int next = name.codePointAt(0) + 1;
    return Character.toString(next == Character.MIN_SURROGATE ? 0xE000 : next);
  }

  /** Triggers fire in the order of their names' bytes; code points order as UTF-8 does. */
  private static int compareAsServer(String one, String other) {
    int[] left = one.codePoints().toArray();
    int[] right = other.codePoints().toArray();
    return Arrays.compare(left, right);
  }

  private String free(String kind, String place, String wanted) {
    String name = fitting(wanted) ? wanted : shortened(wanted);
    for (int i = 1; !taken.add(List.of(kind, place, name)); i++) {
      name = shortened(wanted + "/" + i);
    }
    return name;
  }

  private static boolean fitting(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length <= LIMIT;
  }

  /** What fits of the name, and a hash of all of it. */
  static String shortened(String name) {
    StringBuilder head = new StringBuilder();
    int bytes = 0;
    for (int c : name.codePoints().toArray()) {
      bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LIMIT - HASH_LENGTH - 1) {
        break;
      }
      head.appendCodePoint(c);
    }
    return head + "_" + hash(name);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
