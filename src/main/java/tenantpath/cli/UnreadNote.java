package tenantpath.cli;

import tenantpath.ddl.SchemaReading;
import tenantpath.ddl.UnreadStatement;

/** Tells on standard error that what is printed may lack something: part of the dump was unread. */
final class UnreadNote {
  private UnreadNote() {}

  static void tell(SchemaReading reading, Console console) {
    reading.unread().stream()
        .findFirst()
        .ifPresent(first -> console.error(sentence(reading.unreadCount(), first)));
  }

  private static String sentence(long count, UnreadStatement first) {
    String counted = count == 1 ? "1 statement was" : count + " statements were";
    return "%s not understood, first at %s: %s; 'tenantpath check' lists them."
        .formatted(counted, first.span(), first.reason());
  }
}
