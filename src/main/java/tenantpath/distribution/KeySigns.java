package tenantpath.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tenantpath.schema.Policy;
import tenantpath.schema.Schema;

/**
 * What a schema has that only makes sense for the key of its tenants.
 *
 * @param leads tables with a primary key or unique key of several columns, a carrier the first
 * @param policies policies that compare a carrier with a setting of the session
 */
record KeySigns(int leads, int policies) {
  private static final double LEAD = 0.25;
  private static final Pattern SETTING = Pattern.compile("(?i)\\bcurrent_setting\\s*\\(");

  static KeySigns of(Schema schema, Carriers carriers) {
    int leads = 0;
    for (CarrierChoice choice : carriers.choices().values()) {
      leads += choice.carriers().stream().anyMatch(carrier -> leads(carrier, schema)) ? 1 : 0;
    }
    long policies =
        schema.policies().stream().filter(policy -> comparesKey(policy, carriers)).count();
    return new KeySigns(leads, (int) policies);
  }

  double weight() {
    return LEAD * leads + policies;
  }

  List<String> inWords() {
    List<String> words = new ArrayList<>();
    if (leads > 0) {
      words.add("unique keys of %s begin with it".formatted(Wording.count(leads, "table")));
    }
    if (policies > 0) {
      words.add(
          "%s a setting of the session"
              .formatted(
                  policies == 1
                      ? "1 policy compares it with"
                      : policies + " policies compare it with"));
    }
    return words;
  }

  private static boolean leads(Carrier carrier, Schema schema) {
    return schema
        .table(carrier.table())
        .filter(
            table ->
                OwnUniqueKey.of(table, schema)
                    .map(OwnUniqueKey::columns)
                    .anyMatch(key -> key.size() > 1 && key.get(0).equals(carrier.column().name())))
        .isPresent();
  }

  private static boolean comparesKey(Policy policy, Carriers carriers) {
    CarrierChoice choice = carriers.choices().get(policy.table());
    return choice != null
        && Stream.concat(policy.using().stream(), policy.withCheck().stream())
            .filter(text -> SETTING.matcher(text).find())
            .anyMatch(
                text ->
                    choice.carriers().stream()
                        .anyMatch(carrier -> names(text, carrier.column().name())));
  }

  private static boolean names(String text, String column) {
    return Pattern.compile("(?<![\\w\"])\"?" + Pattern.quote(column) + "\"?(?![\\w\"])")
        .matcher(text)
        .find();
  }
}
