package tenantpath.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Short forms that columns have for the words of table names: org_id names organizations. */
public final class Abbreviations {
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("org", List.of("organization", "organisation")),
          Map.entry("acct", List.of("account")),
          Map.entry("acc", List.of("account")),
          Map.entry("addr", List.of("address")),
          Map.entry("app", List.of("application")),
          Map.entry("cat", List.of("category")),
          Map.entry("cfg", List.of("config", "configuration")),
          Map.entry("config", List.of("configuration")),
          Map.entry("conv", List.of("conversation")),
          Map.entry("corp", List.of("corporation")),
          Map.entry("cust", List.of("customer")),
          Map.entry("dept", List.of("department")),
          Map.entry("doc", List.of("document")),
          Map.entry("emp", List.of("employee")),
          Map.entry("env", List.of("environment")),
          Map.entry("inv", List.of("invoice")),
          Map.entry("loc", List.of("location")),
          Map.entry("msg", List.of("message")),
          Map.entry("pkg", List.of("package")),
          Map.entry("prod", List.of("product")),
          Map.entry("proj", List.of("project")),
          Map.entry("prj", List.of("project")),
          Map.entry("repo", List.of("repository")),
          Map.entry("spec", List.of("specification")),
          Map.entry("tpl", List.of("template")),
          Map.entry("txn", List.of("transaction")),
          Map.entry("usr", List.of("user")),
          Map.entry("ws", List.of("workspace")));

  private Abbreviations() {}

  /** The words with the last one written out; nothing where it is no short form. */
  static List<List<String>> writtenOut(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : WORDS.getOrDefault(words.get(words.size() - 1), List.of()).stream()
            .map(word -> withLast(words, word))
            .toList();
  }

  /** The words with the last one shortened in each known way. */
  public static List<List<String>> shortened(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : WORDS.entrySet().stream()
            .filter(entry -> entry.getValue().contains(words.get(words.size() - 1)))
            .map(Map.Entry::getKey)
            .sorted()
            .map(word -> withLast(words, word))
            .toList();
  }

  private static List<String> withLast(List<String> words, String last) {
    return Stream.concat(words.subList(0, words.size() - 1).stream(), Stream.of(last)).toList();
  }
}
