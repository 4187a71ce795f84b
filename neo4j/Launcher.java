import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;

/**
 * Runs Neo4j as a child process: java Launcher HOME SETTINGS.
 * The first line of standard input is the password. Prints READY when Bolt answers, and ends when standard input closes,
 * so that no database outlives the program that started it, however that one ended.
 */
public class Launcher {
  private static final int ATTEMPTS = 5;

  /** Its clients are gone when it ends: waiting ten seconds for a silence would only make Ctrl-C slow. */
  @SuppressWarnings("unchecked")
  private static final Setting<Object> QUIET_PERIOD =
      (Setting<Object>) (Setting<?>) GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;

  public static void main(String[] arguments) throws Exception {
    try {
      run(arguments);
    } catch (Throwable problem) {
      // Neo4j's threads would keep the process, and with it the store's lock.
      problem.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var password = input.readLine();
    if (password == null) System.exit(0);
    var service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .loadPropertiesFromFile(Path.of(arguments[1]))
        .setConfig(QUIET_PERIOD, QUIET_PERIOD.defaultValue() instanceof Duration ? Duration.ZERO : (Object) 0)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    setPassword(service.database("system"), password);
    System.out.println("READY");
    while (input.readLine() != null) {
      // Nothing is asked of it but to notice the end.
    }
    System.exit(0);
  }

  /**
   * On a machine that is busy with other things, planning this for the first time takes longer than a transaction may;
   * what was planned is kept, so that the next attempt is short.
   */
  private static void setPassword(GraphDatabaseService system, String password) {
    for (var attempt = 1; ; attempt++) {
      try {
        system.executeTransactionally(
            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        return;
      } catch (RuntimeException problem) {
        if (attempt == ATTEMPTS) throw problem;
      }
    }
  }
}
