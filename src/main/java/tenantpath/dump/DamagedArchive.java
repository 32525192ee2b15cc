package tenantpath.dump;

import java.io.IOException;

/** An archive says something that cannot be true. */
final class DamagedArchive extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedArchive(String what) {
    super(what);
  }
}
