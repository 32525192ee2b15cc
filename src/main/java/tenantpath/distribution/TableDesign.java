package tenantpath.distribution;

import java.util.List;
import tenantpath.schema.RelationName;

/**
 * The verdict on one table.
 *
 * @param planned whether the SQL distributes it (or makes it a reference table)
 */
public record TableDesign(
    RelationName table,
    Placement placement,
    Confidence confidence,
    boolean planned,
    List<Evidence> evidence,
    List<Obstacle> obstacles) {
  public TableDesign {
    evidence = List.copyOf(evidence);
    obstacles = List.copyOf(obstacles);
  }
}
