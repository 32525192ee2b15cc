package tenantpath.distribution;

import java.util.List;
import java.util.Set;
import tenantpath.graph.NameWords;
import tenantpath.graph.Relationship;

/**
 * Columns that record who touched a row, or point to some row by the way (default_, last_,
 * current_): they say little about whose the row is.
 */
final class AuditNames {
  private static final Set<String> TOUCHED =
      Set.of(
          "updated",
          "modified",
          "changed",
          "edited",
          "deleted",
          "removed",
          "archived",
          "approved",
          "rejected",
          "reviewed",
          "verified",
          "confirmed",
          "published",
          "closed",
          "resolved",
          "locked",
          "cancelled",
          "canceled",
          "invited",
          "assigned",
          "accepted",
          "completed",
          "created",
          "added",
          "inserted",
          "requested",
          "submitted",
          "uploaded",
          "processed",
          "merged",
          "yanked",
          "moderated",
          "hidden",
          "flagged",
          "revoked",
          "banned",
          "blocked");
  private static final Set<String> ACTORS =
      Set.of("creator", "editor", "updater", "modifier", "approver", "reviewer", "deleter");
  private static final Set<String> LATER =
      Set.of("editor", "updater", "updator", "modifier", "approver", "reviewer", "deleter");
  private static final Set<String> BEFORE = Set.of("last", "current", "default");
  private static final Set<String> FORMERLY = Set.of("old", "previous", "prev", "former", "prior");

  private AuditNames() {}

  /** Whether a relationship may be NULL and tells only who touched the row. */
  static boolean records(Relationship relationship) {
    return relationship.nullable()
        && relationship.columns().stream().allMatch(AuditNames::records)
        && !isCalledAfterItsTable(relationship);
  }

  /** What such a column tells, in words. */
  static String tells(String column) {
    return BEFORE.contains(NameWords.of(column).get(0))
        ? "points there only by the way"
        : "tells only who touched the row";
  }

  /** creator_profile_id names one of the creator_profiles, whoever touched the row. */
  private static boolean isCalledAfterItsTable(Relationship relationship) {
    List<String> words = NameWords.of(relationship.columns().get(0));
    return words.size() > 1
        && words.subList(0, words.size() - 1).equals(NameWords.singular(relationship.to().name()));
  }

  /** Whether it tells who changed a row that was there already, and so is never its owner. */
  static boolean touchedLater(String column) {
    return NameWords.of(column).stream().anyMatch(LATER::contains);
  }

  /** Whether it tells whose the row was, and so is never the owner's: previous_store_id. */
  static boolean formerly(String column) {
    List<String> words = NameWords.of(column);
    return words.size() > 2 && FORMERLY.contains(words.get(0));
  }

  /** created_by, updated_by_id, last_editor_id, approver_id. */
  static boolean records(String column) {
    List<String> words = NameWords.of(column);
    int by = words.indexOf("by");
    if (by > 0 && TOUCHED.contains(words.get(by - 1))) {
      return true;
    }
    return words.stream().anyMatch(ACTORS::contains)
        || words.size() > 2 && BEFORE.contains(words.get(0));
  }
}
