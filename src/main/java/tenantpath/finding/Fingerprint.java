package tenantpath.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What a finding is about, whatever line or file says so: it stays when a schema is dumped again.
 *
 * @param table quoted as {@code quote_ident} would; empty for the whole schema
 * @param object raw; empty where it is the table itself
 * @param number tells the findings of one code on one object apart, from 1 on
 */
public record Fingerprint(FindingCode code, String table, String object, int number)
    implements Comparable<Fingerprint> {
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::code)
          .thenComparing(Fingerprint::table)
          .thenComparing(Fingerprint::object)
          .thenComparing(Fingerprint::number);

  static Fingerprint first(Finding finding) {
    return new Fingerprint(finding.code(), finding.table().orElse(""), finding.object(), 1);
  }

  Fingerprint numbered(int other) {
    return new Fingerprint(code, table, object, other);
  }

  /** The same as 64 hexadecimal digits. */
  public String digest() {
    String whole = String.join("\0", code.value(), table, object, String.valueOf(number));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
