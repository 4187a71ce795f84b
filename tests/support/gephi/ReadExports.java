import java.awt.Color;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.TimeRepresentation;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.preview.SVGExporter;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.plugin.file.spreadsheet.ImporterSpreadsheetCSV;
import org.gephi.io.importer.plugin.file.spreadsheet.process.SpreadsheetGeneralConfiguration.Mode;
import org.gephi.io.processor.plugin.AppendProcessor;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.spi.Processor;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewProperties;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens exports with Gephi's own importers and prints what it has of each: a line of `key=value` a file. Arguments: a folder with
 * graph.gexf, graph.graphml, nodes.csv and edges.csv; then, if a picture is wanted, the file
 * for it, as SVG: Gephi draws pixels only where there is a screen.
 */
public final class ReadExports {
  private static final Map<String, Color> COLOURS =
      Map.of(
          "Country", new Color(0x0072b2),
          "Event", new Color(0xb86e00),
          "Organization", new Color(0x009e73));

  private static final ProjectController PROJECTS = Lookup.getDefault().lookup(ProjectController.class);
  private static final ImportController IMPORTS = Lookup.getDefault().lookup(ImportController.class);

  public static void main(String[] arguments) throws Exception {
    File folder = new File(arguments[0]);
    PROJECTS.newProject();
    tell("graphml", opened(new File(folder, "graph.graphml")));
    tell("csv", openedPair(new File(folder, "nodes.csv"), new File(folder, "edges.csv")));
    Workspace gexf = opened(new File(folder, "graph.gexf"));
    tell("gexf", gexf);
    if (arguments.length > 1) draw(gexf, new File(arguments[1]));
    System.exit(0);
  }

  private static Workspace opened(File file) throws Exception {
    return processed(IMPORTS.importFile(file), new DefaultProcessor(), PROJECTS.newWorkspace(PROJECTS.getCurrentProject()));
  }

  /** The nodes first, then the edges into the same workspace, as docs/clients.md says. */
  private static Workspace openedPair(File nodes, File edges) throws Exception {
    Workspace workspace = PROJECTS.newWorkspace(PROJECTS.getCurrentProject());
    processed(table(nodes, Mode.NODES_TABLE), new DefaultProcessor(), workspace);
    return processed(table(edges, Mode.EDGES_TABLE), new AppendProcessor(), workspace);
  }

  private static Container table(File file, Mode mode) throws Exception {
    ImporterSpreadsheetCSV importer = new ImporterSpreadsheetCSV();
    importer.setFile(file);
    importer.refreshAutoDetections();
    // What the wizard asks for: whether times are points or spans.
    importer.setTimeRepresentation(TimeRepresentation.INTERVAL);
    importer.setColumnClass("Timeset", IntervalSet.class);
    if (importer.getMode() != mode) throw new IllegalStateException(file + " is taken for " + importer.getMode());
    return IMPORTS.importFile(file, importer);
  }

  private static Workspace processed(Container container, Processor processor, Workspace workspace) {
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    IMPORTS.process(container, processor, workspace);
    // Gephi first takes a column without a value for points in time, says so, and takes the spans all the same.
    for (Issue issue : container.getReport().getIssuesList(5))
      if (!issue.getMessage().startsWith("Attribute type 'TimestampSet'")) System.out.println("issue=" + issue.getMessage());
    return workspace;
  }

  private static void tell(String name, Workspace workspace) {
    GraphModel model = model(workspace);
    Graph graph = model.getGraph();
    List<Element> elements = new ArrayList<>(graph.getNodes().toCollection());
    elements.addAll(graph.getEdges().toCollection());
    System.out.println(
        String.join(
            "\t",
            "file=" + name,
            "nodes=" + graph.getNodeCount(),
            "edges=" + graph.getEdgeCount(),
            "intervals=" + elements.stream().filter(ReadExports::hasInterval).count(),
            "name=" + graph.getNode("country:KZ").getLabel(),
            "cited=" + shown(graph.getNode("country:KZ").getAttribute(titled(model.getNodeTable(), "citations"))),
            "nodeColumns=" + columns(model.getNodeTable()),
            "edgeColumns=" + columns(model.getEdgeTable())));
  }

  private static boolean hasInterval(Element element) {
    return element.getIntervals() != null && element.getIntervals().length > 0;
  }

  private static String columns(Table table) {
    return StreamSupport.stream(table.spliterator(), false).map(Column::getTitle).collect(Collectors.joining(","));
  }

  /** In GraphML, ids of columns are those of its keys. */
  private static Column titled(Table table, String title) {
    for (Column column : table) if (column.getTitle().equals(title)) return column;
    throw new IllegalStateException("There is no column " + title + " in " + columns(table));
  }

  private static String shown(Object value) {
    return value instanceof Object[] ? String.valueOf(((Object[]) value)[0]) : String.valueOf(value);
  }

  private static GraphModel model(Workspace workspace) {
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
  }

  /** The same picture each time: nodes start on a circle, by id, and the layout runs in one thread. */
  private static void draw(Workspace workspace, File file) throws Exception {
    PROJECTS.openWorkspace(workspace);
    GraphModel model = model(workspace);
    Node[] nodes = model.getGraph().getNodes().toArray();
    Arrays.sort(nodes, Comparator.comparing(node -> String.valueOf(node.getId())));
    for (int at = 0; at < nodes.length; at++) {
      double turn = 2 * Math.PI * at / nodes.length;
      nodes[at].setX((float) (200 * Math.cos(turn)));
      nodes[at].setY((float) (200 * Math.sin(turn)));
      nodes[at].setSize(7);
      nodes[at].setColor(COLOURS.getOrDefault(String.valueOf(nodes[at].getAttribute("type")), Color.GRAY));
    }
    ForceAtlas2 layout = new ForceAtlas2(null);
    layout.setGraphModel(model);
    layout.resetPropertiesValues();
    layout.setThreadsCount(1);
    layout.setScalingRatio(260.0);
    layout.initAlgo();
    for (int step = 0; step < 600 && layout.canAlgo(); step++) layout.goAlgo();
    layout.endAlgo();
    export(workspace, file);
  }

  private static void export(Workspace workspace, File file) throws Exception {
    PreviewProperties properties = Lookup.getDefault().lookup(PreviewController.class).getModel(workspace).getProperties();
    properties.putValue(PreviewProperty.SHOW_NODE_LABELS, Boolean.TRUE);
    properties.putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, Boolean.FALSE);
    properties.putValue(PreviewProperty.EDGE_THICKNESS, 1f);
    ExportController exports = Lookup.getDefault().lookup(ExportController.class);
    SVGExporter exporter = (SVGExporter) exports.getExporter("svg");
    exporter.setWorkspace(workspace);
    exports.exportFile(file, exporter);
  }
}
