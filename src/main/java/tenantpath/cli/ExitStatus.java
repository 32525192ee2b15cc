package tenantpath.cli;

import java.util.Arrays;

/** What the program tells its caller when it ends. */
enum ExitStatus {
  DONE(0),
  /** Findings at or above {@code --fail-on}. */
  FINDINGS(1),
  /** The command line is wrong, or names what is not there. */
  USAGE(2),
  /** The input cannot be read at all. */
  UNREADABLE(3),
  /** The decisions file is wrong. */
  DECISIONS(4),
  /** A bug of ours: EX_SOFTWARE of sysexits.h. */
  INTERNAL(70);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static ExitStatus of(int code) {
    return Arrays.stream(values())
        .filter(status -> status.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no exit status is " + code));
  }
}
