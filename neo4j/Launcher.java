import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j as a child process: java Launcher HOME SETTINGS.
 * The first line of standard input is the password. Prints READY when Bolt answers, and ends when standard input closes,
 * so that no database outlives the program that started it, however that one ended.
 */
public class Launcher {
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
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    service.database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
    System.out.println("READY");
    while (input.readLine() != null) {
      // Nothing is asked of it but to notice the end.
    }
    System.exit(0);
  }
}
