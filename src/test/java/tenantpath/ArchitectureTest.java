package tenantpath;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;

/** The arrows between the rooms, and the lines that say which room alone may know a library. */
@AnalyzeClasses(packages = "tenantpath", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest static final ArchRule sourceKnowsNoRoom = roomKnowsOnly("source");

  @ArchTest static final ArchRule finding = roomKnowsOnly("finding", "source");

  @ArchTest static final ArchRule schema = roomKnowsOnly("schema", "source");

  @ArchTest static final ArchRule dump = roomKnowsOnly("dump", "source", "finding");

  @ArchTest static final ArchRule ddl = roomKnowsOnly("ddl", "dump", "schema", "finding", "source");

  @ArchTest static final ArchRule query = roomKnowsOnly("query", "schema", "finding", "source");

  @ArchTest
  static final ArchRule decisions = roomKnowsOnly("decisions", "schema", "finding", "source");

  @ArchTest
  static final ArchRule graph = roomKnowsOnly("graph", "query", "decisions", "schema", "source");

  @ArchTest
  static final ArchRule distribution =
      roomKnowsOnly("distribution", "graph", "query", "decisions", "schema", "finding", "source");

  @ArchTest
  static final ArchRule check =
      roomKnowsOnly(
          "check", "distribution", "graph", "query", "decisions", "schema", "finding", "source");

  @ArchTest
  static final ArchRule plan =
      roomKnowsOnly(
          "plan", "distribution", "graph", "query", "decisions", "schema", "finding", "source");

  @ArchTest
  static final ArchRule comparison = roomKnowsOnly("comparison", "distribution", "finding");

  @ArchTest static final ArchRule nothingKnowsTheCommandLine = noOneElseKnows("..cli..", "cli");

  @ArchTest
  static final ArchRule onlyQueryKnowsJSqlParser = noOneElseKnows("net.sf.jsqlparser..", "query");

  @ArchTest static final ArchRule onlyGraphKnowsJGraphT = noOneElseKnows("org.jgrapht..", "graph");

  @ArchTest
  static final ArchRule onlyReportKnowsFreeMarker = noOneElseKnows("freemarker..", "report");

  @ArchTest
  static final ArchRule onlyReportKnowsFastexcel = noOneElseKnows("org.dhatim..", "report");

  @ArchTest
  static final ArchRule onlyTheMapKnowsTheLayout = noOneElseKnows("org.eclipse..", "report.map");

  @ArchTest
  static final ArchRule onlyReportAndDecisionsKnowJackson =
      noOneElseKnows("com.fasterxml.jackson..", "report", "decisions", "comparison");

  @ArchTest static final ArchRule onlyCliKnowsPicocli = noOneElseKnows("picocli..", "cli");

  @ArchTest
  static final ArchRule filesAreOpenedBySourceAndCliAlone =
      noOneElseKnows(
          DescribedPredicate.describe(
              "files",
              type ->
                  List.of(
                          "java.nio.file.Files",
                          "java.io.File",
                          "java.io.FileInputStream",
                          "java.io.FileOutputStream",
                          "java.io.FileReader",
                          "java.io.FileWriter",
                          "java.io.RandomAccessFile",
                          "java.nio.channels.FileChannel")
                      .contains(type.getName())),
          "source",
          "cli");

  @ArchTest
  static final ArchRule noClockAndNoChance =
      noClasses()
          .that()
          .resideOutsideOfPackage("tenantpath.cli..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Random|UUID|Date)|java\\.time\\..*");

  private static ArchRule roomKnowsOnly(String room, String... others) {
    List<String> allowed = Arrays.stream(others).map(o -> "tenantpath." + o + "..").toList();
    String own = "tenantpath." + room + "..";
    return classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "its own room, " + allowed + " or libraries",
                type ->
                    !type.getPackageName().startsWith("tenantpath")
                        || inRoom(type, room)
                        || Arrays.stream(others).anyMatch(other -> inRoom(type, other))))
        .allowEmptyShould(true);
  }

  private static boolean inRoom(JavaClass type, String room) {
    String name = "tenantpath." + room;
    return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
  }

  private static ArchRule noOneElseKnows(String packages, String... rooms) {
    return noOneElseKnows(JavaClass.Predicates.resideInAPackage(packages), rooms);
  }

  private static ArchRule noOneElseKnows(
      DescribedPredicate<? super JavaClass> what, String... rooms) {
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "are outside " + Arrays.toString(rooms),
                (JavaClass type) -> Arrays.stream(rooms).noneMatch(room -> inRoom(type, room))))
        .should()
        .dependOnClassesThat(what.as(what.getDescription()));
  }
}
