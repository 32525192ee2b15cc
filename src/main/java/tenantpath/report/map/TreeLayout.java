package tenantpath.report.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays the tree of the chosen paths out, the tenant table at the left and every table in the column
 * of its depth. The time grows fast with the tables: callers keep to a few hundred.
 */
final class TreeLayout {
  private static final int SEED = 1;

  /** The first child stands beside its parent, so that the path is read from the top. */
  private static final int STRAIGHT = 100;

  private static final double BETWEEN_BOXES = 9;
  private static final double BETWEEN_COLUMNS = 30;

  static {
    LayoutMetaDataService.initElkReflect();
  }

  private final ElkNode graph = ElkGraphUtil.createGraph();
  private final Map<Integer, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<Integer, ElkEdge> edges = new LinkedHashMap<>();
  private final Map<Integer, ElkPort> childPorts = new LinkedHashMap<>();

  private TreeLayout() {
    graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    graph.setProperty(LayeredOptions.RANDOM_SEED, SEED);
    graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
    graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
    graph.setProperty(
        LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
    graph.setProperty(
        LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    graph.setProperty(LayeredOptions.PADDING, new ElkPadding());
  }

  /**
   * The boxes and the lines of the tables.
   *
   * @param boxes by the table's place
   * @param lines from parent to child, by the child's place
   */
  record Tree(SortedMap<Integer, Box> boxes, SortedMap<Integer, List<Point>> lines) {}

  /** A corner of a line. */
  record Point(int x, int y) {}

  /**
   * @param labels parents before their children, in the order from top to bottom
   */
  static Tree of(List<Label> labels) {
    TreeLayout layout = new TreeLayout();
    Map<Integer, Integer> widths = new TreeMap<>();
    labels.forEach(l -> widths.merge(l.table().depth(), l.width(), Math::max));
    labels.forEach(label -> layout.node(label, widths.get(label.table().depth())));
    labels.forEach(label -> layout.edge(label.table().place(), label.table().parent()));
    new LayeredLayoutProvider().layout(layout.graph, new NullElkProgressMonitor());
    return layout.tree();
  }

  private void node(Label label, int width) {
    ElkNode node = ElkGraphUtil.createNode(graph);
    node.setDimensions(width, label.height());
    node.setProperty(LayeredOptions.PARTITIONING_PARTITION, label.table().depth());
    node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
    nodes.put(label.table().place(), node);
  }

  private void edge(int child, int parent) {
    ElkNode to = nodes.get(child);
    ElkNode from = nodes.get(parent);
    if (from != null) {
      boolean first = !childPorts.containsKey(parent);
      ElkPort start = childPorts.computeIfAbsent(parent, place -> port(from, PortSide.EAST));
      ElkEdge edge = ElkGraphUtil.createSimpleEdge(start, port(to, PortSide.WEST));
      edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, first ? STRAIGHT : 0);
      edges.put(child, edge);
    }
  }

  private static ElkPort port(ElkNode node, PortSide side) {
    ElkPort port = ElkGraphUtil.createPort(node);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    return port;
  }

  private Tree tree() {
    SortedMap<Integer, Box> boxes = new TreeMap<>();
    nodes.forEach(
        (place, node) ->
            boxes.put(
                place,
                new Box(
                    round(node.getX()),
                    round(node.getY()),
                    round(node.getWidth()),
                    round(node.getHeight()))));
    SortedMap<Integer, List<Point>> lines = new TreeMap<>();
    edges.forEach((child, edge) -> lines.put(child, corners(edge)));
    return new Tree(boxes, lines);
  }

  private static List<Point> corners(ElkEdge edge) {
    List<Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Point(round(section.getStartX()), round(section.getStartY())));
      section
          .getBendPoints()
          .forEach(bend -> points.add(new Point(round(bend.getX()), round(bend.getY()))));
      points.add(new Point(round(section.getEndX()), round(section.getEndY())));
    }
    return points;
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
