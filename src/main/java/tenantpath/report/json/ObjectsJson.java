package tenantpath.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import tenantpath.schema.Extension;
import tenantpath.schema.Index;
import tenantpath.schema.Policy;
import tenantpath.schema.Routine;
import tenantpath.schema.Schema;
import tenantpath.schema.Sequence;
import tenantpath.schema.Trigger;
import tenantpath.schema.TypeDefinition;
import tenantpath.schema.TypeDefinition.BaseType;
import tenantpath.schema.TypeDefinition.CompositeType;
import tenantpath.schema.TypeDefinition.DomainType;
import tenantpath.schema.TypeDefinition.EnumType;
import tenantpath.schema.TypeDefinition.RangeType;
import tenantpath.schema.View;

/** What the schema JSON says of everything but tables and their constraints. */
final class ObjectsJson {
  private ObjectsJson() {}

  static void addTo(ObjectNode root, Schema schema) {
    ArrayNode indexes = root.putArray("indexes");
    schema.indexes().forEach(index -> indexes.add(index(index)));
    ArrayNode sequences = root.putArray("sequences");
    schema.sequences().forEach(sequence -> sequences.add(sequence(sequence)));
    ArrayNode views = root.putArray("views");
    schema.views().forEach(view -> views.add(view(view)));
    ArrayNode routines = root.putArray("routines");
    schema.routines().forEach(routine -> routines.add(routine(routine)));
    ArrayNode triggers = root.putArray("triggers");
    schema.triggers().forEach(trigger -> triggers.add(trigger(trigger)));
    ArrayNode policies = root.putArray("policies");
    schema.policies().forEach(policy -> policies.add(policy(policy)));
    ArrayNode types = root.putArray("types");
    schema.types().forEach(type -> types.add(type(type)));
    ArrayNode extensions = root.putArray("extensions");
    schema.extensions().forEach(extension -> extensions.add(extension(extension)));
  }

  private static ObjectNode index(Index index) {
    ObjectNode node = SchemaJson.named(index.name());
    node.put("table", index.table().quoted());
    node.put("unique", index.unique());
    node.put("method", index.method());
    ArrayNode keys = node.putArray("keys");
    for (Index.Key key : index.keys()) {
      keys.addObject()
          .put(key.plainColumn() ? "column" : "expression", key.text())
          .put("options", key.options());
    }
    node.set("include", SchemaJson.strings(index.include()));
    index.predicate().ifPresent(predicate -> node.put("predicate", predicate));
    index.attachedTo().ifPresent(parent -> node.put("attachedTo", parent.quoted()));
    return node.put("definition", index.definition());
  }

  private static ObjectNode sequence(Sequence sequence) {
    ObjectNode node = SchemaJson.named(sequence.name());
    node.put("type", sequence.type().text());
    sequence.ownedBy().ifPresent(owner -> node.put("ownedBy", owner.toString()));
    return node.put("identity", sequence.identity());
  }

  private static ObjectNode view(View view) {
    ObjectNode node = SchemaJson.named(view.name());
    node.put("kind", SchemaJson.viewKind(view));
    view.options().ifPresent(options -> node.put("options", options));
    return node.put("query", view.query());
  }

  private static ObjectNode routine(Routine routine) {
    ObjectNode node = SchemaJson.named(routine.name());
    node.put("kind", word(routine.kind()));
    node.put("arguments", routine.arguments());
    routine.returns().ifPresent(returns -> node.put("returns", returns));
    node.put("language", routine.language());
    return node.put("volatility", word(routine.volatility()));
  }

  private static ObjectNode trigger(Trigger trigger) {
    ObjectNode node = SchemaJson.NODES.objectNode();
    node.put("table", trigger.table().quoted());
    node.put("name", trigger.name());
    node.put("timing", trigger.timing());
    node.set("events", SchemaJson.strings(trigger.events()));
    node.put("function", trigger.function().quoted());
    node.put("constraint", trigger.constraint());
    node.put("enabled", trigger.firing() != Trigger.Firing.NEVER);
    node.put("inherited", trigger.inherited());
    return node.put("definition", trigger.definition());
  }

  private static ObjectNode policy(Policy policy) {
    ObjectNode node = SchemaJson.NODES.objectNode();
    node.put("table", policy.table().quoted());
    node.put("name", policy.name());
    node.put("command", policy.command());
    node.put("permissive", policy.permissive());
    node.set("roles", SchemaJson.strings(policy.roles()));
    policy.using().ifPresent(using -> node.put("using", using));
    policy.withCheck().ifPresent(check -> node.put("withCheck", check));
    return node;
  }

  private static ObjectNode type(TypeDefinition type) {
    ObjectNode node = SchemaJson.named(type.name());
    if (type instanceof EnumType enumType) {
      node.put("kind", "enum");
      node.set("labels", SchemaJson.strings(enumType.labels()));
    } else if (type instanceof DomainType domain) {
      node.put("kind", "domain").put("baseType", domain.baseType().text());
      node.put("notNull", domain.notNull());
      node.set("checks", SchemaJson.strings(domain.checks()));
    } else if (type instanceof CompositeType composite) {
      ArrayNode attributes = node.put("kind", "composite").putArray("attributes");
      composite
          .attributes()
          .forEach(a -> attributes.addObject().put("name", a.name()).put("type", a.type().text()));
    } else if (type instanceof RangeType range) {
      node.put("kind", "range");
      range.subtype().ifPresent(subtype -> node.put("subtype", subtype.text()));
    } else if (type instanceof BaseType) {
      node.put("kind", "base");
    }
    return node;
  }

  private static ObjectNode extension(Extension extension) {
    ObjectNode node = SchemaJson.NODES.objectNode().put("name", extension.name());
    extension.schema().ifPresent(schema -> node.put("schema", schema));
    return node;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
