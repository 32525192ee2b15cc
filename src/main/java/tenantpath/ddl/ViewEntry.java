package tenantpath.ddl;

import java.util.List;
import tenantpath.schema.View;

/** A view while it can still change. */
final class ViewEntry extends RelationEntry {
  private final View definition;
  List<String> columns;

  ViewEntry(View definition) {
    super(definition.name(), definition.span());
    this.definition = definition;
    this.columns = definition.columns();
  }

  /** What hung on the view when it was defined before. */
  void takeOver(ViewEntry before) {
    indexes.putAll(before.indexes);
    indexes.values().forEach(index -> index.table = this);
    triggers.putAll(before.triggers);
    rules.putAll(before.rules);
  }

  View frozen() {
    return new View(
        name,
        definition.kind(),
        columns,
        definition.options(),
        definition.query(),
        definition.span());
  }
}
