import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Starts Neo4j Community as test/neo4j/Neo4j.java does, with room for a graph of a million links. Arguments: home, port, and where
 * the database is still empty, a file to fill it from: first nodes, [labels, properties] a line, then relationships,
 * [type, number of the first node, of the second, properties]. It ends with its standard input, and closes its files before.
 */
public class BenchNeo4j {
  private static final int BATCH = 20_000;
  private static final ObjectMapper json = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    var bolt = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, bolt)
        .setConfig(BoltConnector.advertised_address, bolt)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 3L << 30)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
        .build();
    if (arguments.length > 2) fill(service.database("neo4j"), Path.of(arguments[2]));
    System.out.println("ready bolt://" + bolt);
    while (System.in.read() >= 0) {}
    service.shutdown();
    System.exit(0);
  }

  private static void fill(GraphDatabaseService database, Path file) throws Exception {
    var nodes = new ArrayList<String>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (var more = true; more; ) {
        try (var transaction = database.beginTx()) {
          more = write(transaction, reader, nodes);
          transaction.commit();
        }
      }
    }
  }

  private static boolean write(Transaction transaction, BufferedReader reader, List<String> nodes) throws Exception {
    for (var number = 0; number < BATCH; number++) {
      var line = reader.readLine();
      if (line == null) return false;
      var row = json.readTree(line);
      if (row.get(0).isArray()) {
        var node = transaction.createNode(labelsOf(row.get(0)));
        set(node, row.get(1));
        nodes.add(node.getElementId());
      } else {
        var from = transaction.getNodeByElementId(nodes.get(row.get(1).asInt()));
        var to = transaction.getNodeByElementId(nodes.get(row.get(2).asInt()));
        set(from.createRelationshipTo(to, RelationshipType.withName(row.get(0).asText())), row.get(3));
      }
    }
    return true;
  }

  private static Label[] labelsOf(JsonNode labels) {
    return StreamSupport.stream(labels.spliterator(), false).map((label) -> Label.label(label.asText())).toArray(Label[]::new);
  }

  private static void set(Entity entity, JsonNode properties) {
    for (var property : properties.properties()) entity.setProperty(property.getKey(), valueOf(property.getValue()));
  }

  private static Object valueOf(JsonNode value) {
    if (value.isArray()) {
      var items = StreamSupport.stream(value.spliterator(), false);
      var isNumbers = !value.isEmpty() && value.get(0).isNumber();
      return isNumbers ? items.mapToLong(JsonNode::asLong).toArray() : items.map(JsonNode::asText).toArray(String[]::new);
    }
    if (value.isTextual()) return value.asText();
    if (value.isBoolean()) return value.asBoolean();
    return value.isIntegralNumber() ? (Object) value.asLong() : (Object) value.asDouble();
  }
}
