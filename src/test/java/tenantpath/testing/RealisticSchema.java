package tenantpath.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The dump of a believable multi-tenant application of any size, for benchmarks and pictures: a
 * schema a module, tables that carry {@code account_id} and tables that reach it through their
 * parents, look-up tables that all share, and some that nobody needs. The same number of tables
 * gives the same text.
 */
public final class RealisticSchema {
  private static final List<String> MODULES =
      List.of(
          "billing",
          "crm",
          "support",
          "inventory",
          "shipping",
          "payroll",
          "scheduling",
          "catalog",
          "marketing",
          "reporting",
          "messaging",
          "documents",
          "projects",
          "recruiting",
          "learning",
          "compliance",
          "procurement",
          "subscriptions",
          "field_service",
          "assets",
          "expenses",
          "loyalty",
          "surveys",
          "events",
          "fleet",
          "facilities",
          "contracts",
          "quality",
          "training",
          "integrations");

  private static final List<String> NOUNS =
      List.of(
          "invoices",
          "contacts",
          "tickets",
          "orders",
          "shipments",
          "employees",
          "appointments",
          "products",
          "campaigns",
          "reports",
          "messages",
          "files",
          "tasks",
          "candidates",
          "courses",
          "audits",
          "vendors",
          "plans",
          "visits",
          "devices",
          "receipts",
          "rewards",
          "responses",
          "sessions",
          "vehicles",
          "rooms",
          "agreements",
          "inspections",
          "lessons",
          "connections");

  private static final List<String> CHILDREN =
      List.of(
          "",
          "lines",
          "notes",
          "events",
          "attachments",
          "comments",
          "tags",
          "versions",
          "approvals",
          "settings",
          "reminders",
          "exports");

  private static final List<String> SHARED =
      List.of("countries", "currencies", "languages", "time_zones", "units", "tax_rates");

  private static final List<String> ALONE =
      List.of("schema_migrations", "feature_flags", "job_locks", "release_notes");

  private final Random random = new Random(11);
  private final StringBuilder tables = new StringBuilder();
  private final StringBuilder keys = new StringBuilder();
  private final StringBuilder foreignKeys = new StringBuilder();
  private int made;

  private RealisticSchema() {}

  /** A dump of that many tables; 10,816 at most. */
  public static String dump(int tables) {
    return new RealisticSchema().write(tables);
  }

  private String write(int count) {
    rootsAndLookups();
    List<String> schemas = new ArrayList<>();
    int nouns =
        (count - made + MODULES.size() * CHILDREN.size() - 1) / (MODULES.size() * CHILDREN.size());
    for (String module : MODULES) {
      if (made < count) {
        schemas.add("CREATE SCHEMA " + module + ";\n");
        module(module, Math.min(NOUNS.size(), Math.max(2, nouns)), count);
      }
    }
    if (made < count) {
      throw new IllegalArgumentException("there are names for " + made + " tables only");
    }
    return String.join("", schemas) + tables + keys + foreignKeys;
  }

  private void rootsAndLookups() {
    table("public.accounts", "name text NOT NULL", "slug text NOT NULL", "plan text");
    unique("public.accounts", "accounts_slug_key", "slug");
    for (String lookup : SHARED) {
      table("public." + lookup, "code text NOT NULL", "name text NOT NULL");
      unique("public." + lookup, lookup + "_code_key", "code");
    }
    ALONE.forEach(name -> table("public." + name, "note text"));
    table("public.users", "account_id bigint NOT NULL", "email text NOT NULL", "locale_id bigint");
    unique("public.users", "users_email_key", "account_id, email");
    foreignKey("public.users", "account_id", "public.accounts", "");
    foreignKey("public.users", "locale_id", "public.languages", "");
  }

  private void module(String module, int nouns, int count) {
    int start = MODULES.indexOf(module);
    List<String> parents = new ArrayList<>();
    for (int i = 0; i < nouns && made < count; i++) {
      String noun = NOUNS.get((start + i) % NOUNS.size());
      String parent = module + "." + noun;
      parent(parent, parents);
      parents.add(parent);
      for (int c = 1; c < CHILDREN.size() && made < count; c++) {
        child(parent, singular(noun), CHILDREN.get(c));
      }
    }
  }

  private void parent(String name, List<String> earlier) {
    boolean carries = earlier.isEmpty() || random.nextInt(100) < 55;
    String above = earlier.isEmpty() ? "" : earlier.get(random.nextInt(earlier.size()));
    String link = above.isEmpty() ? "" : singular(relation(above)) + "_id";
    String lookup = SHARED.get(random.nextInt(SHARED.size()));
    table(
        name,
        carries ? "account_id bigint NOT NULL" : "",
        link.isEmpty() ? "" : link + " bigint" + (random.nextInt(100) < 12 ? "" : " NOT NULL"),
        "owner_id bigint",
        singular(lookup) + "_id bigint NOT NULL",
        "number text NOT NULL",
        "title character varying(200)",
        "state text DEFAULT 'draft'::text NOT NULL",
        "total numeric(12,2) DEFAULT 0.0 NOT NULL",
        "due_on date",
        "details jsonb DEFAULT '{}'::jsonb NOT NULL");
    unique(name, relation(name) + "_number_key", carries ? "account_id, number" : "number");
    index(name, "owner_id");
    if (carries) {
      foreignKey(name, "account_id", "public.accounts", " ON DELETE CASCADE");
    }
    if (!link.isEmpty()) {
      foreignKey(name, link, above, "");
    }
    foreignKey(
        name, "owner_id", "public.users", random.nextInt(100) < 6 ? " ON DELETE SET NULL" : "");
    foreignKey(name, singular(lookup) + "_id", "public." + lookup, "");
  }

  private void child(String parent, String noun, String what) {
    String name = parent.substring(0, parent.indexOf('.') + 1) + noun + "_" + what;
    boolean carries = random.nextInt(100) < 30;
    boolean signed = random.nextInt(100) < 40;
    table(
        name,
        noun + "_id bigint NOT NULL",
        carries ? "account_id bigint NOT NULL" : "",
        signed ? "created_by_id bigint" : "",
        "body text",
        "\"position\" integer DEFAULT 0 NOT NULL",
        "amount numeric(12,2)",
        "occurred_at timestamp with time zone");
    index(name, noun + "_id");
    if (random.nextInt(100) < 30) {
      unique(name, relation(name) + "_position_key", noun + "_id, \"position\"");
    }
    foreignKey(name, noun + "_id", parent, random.nextInt(100) < 40 ? " ON DELETE CASCADE" : "");
    if (signed) {
      foreignKey(name, "created_by_id", "public.users", "");
    }
    if (carries) {
      foreignKey(name, "account_id", "public.accounts", "");
    }
  }

  private void table(String name, String... columns) {
    made++;
    tables.append("CREATE TABLE ").append(name).append(" (\n    id bigint NOT NULL,\n");
    for (String column : columns) {
      if (!column.isEmpty()) {
        tables.append("    ").append(column).append(",\n");
      }
    }
    tables.append("    created_at timestamp with time zone NOT NULL,\n");
    tables.append("    updated_at timestamp with time zone NOT NULL\n);\n\n");
    String key = "ALTER TABLE ONLY %s\n    ADD CONSTRAINT %s_pkey PRIMARY KEY (id);\n\n";
    keys.append(key.formatted(name, relation(name)));
  }

  private void unique(String table, String name, String columns) {
    String key = "ALTER TABLE ONLY %s\n    ADD CONSTRAINT %s UNIQUE (%s);\n\n";
    keys.append(key.formatted(table, name, columns));
  }

  private void index(String table, String column) {
    String index = "CREATE INDEX %s_%s_idx ON %s USING btree (%s);\n\n";
    keys.append(index.formatted(relation(table), column, table, column));
  }

  private void foreignKey(String table, String column, String parent, String action) {
    String key =
        "ALTER TABLE ONLY %s\n"
            + "    ADD CONSTRAINT %s_%s_fkey FOREIGN KEY (%s) REFERENCES %s(id)%s;\n\n";
    foreignKeys.append(key.formatted(table, relation(table), column, column, parent, action));
  }

  private static String relation(String name) {
    return name.substring(name.indexOf('.') + 1);
  }

  private static String singular(String noun) {
    return noun.endsWith("ies")
        ? noun.substring(0, noun.length() - 3) + "y"
        : noun.substring(0, noun.length() - 1);
  }
}
