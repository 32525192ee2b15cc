package tenantpath.report.view;

import java.util.List;

/** The tables that can be backfilled at the same time; {@code rows} may be empty. */
public record WaveView(int number, String extent, String rows, List<String> tables) {
  public WaveView {
    tables = List.copyOf(tables);
  }
}
