package tenantpath.ddl;

import java.util.LinkedHashMap;
import java.util.Map;
import tenantpath.schema.Policy;
import tenantpath.schema.RelationName;
import tenantpath.schema.Rule;
import tenantpath.schema.Trigger;
import tenantpath.source.Span;

/** A table or view while it can still change, with what hangs on it. */
abstract sealed class RelationEntry permits TableEntry, ViewEntry {
  RelationName name;
  final Span span;
  final Map<String, IndexDraft> indexes = new LinkedHashMap<>();
  final Map<String, Trigger> triggers = new LinkedHashMap<>();
  final Map<String, Rule> rules = new LinkedHashMap<>();
  final Map<String, Policy> policies = new LinkedHashMap<>();

  RelationEntry(RelationName name, Span span) {
    this.name = name;
    this.span = span;
  }
}
