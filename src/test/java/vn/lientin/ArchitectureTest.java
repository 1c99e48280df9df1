package vn.lientin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages are the stages, and what is earlier does not know what is later. */
class ArchitectureTest {
    /** In the order of the work; {@code fact} is the boundary that the first four stages write to. */
    private static final List<String> PACKAGES = List.of(
            "fact",
            "read",
            "fetch",
            "source",
            "text",
            "extract",
            "link",
            "graph",
            "infer",
            "store",
            "query",
            "explain",
            "serve",
            "export",
            "evaluate",
            "cli");

    /** These see RDF. */
    private static final List<String> RDF_SIDE =
            List.of("graph", "infer", "store", "query", "explain", "serve", "export", "evaluate");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.lientin");

    @TestFactory
    Stream<DynamicTest> noPackageKnowsALaterOne() {
        return PACKAGES.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String[] later = PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size()).stream()
                            .map(ArchitectureTest::all)
                            .toArray(String[]::new);
                    if (later.length > 0) {
                        check(noClasses()
                                .that()
                                .resideInAPackage(all(name))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(later));
                    }
                }));
    }

    @Test
    void thePackagesHaveNoCycles() {
        check(slices().matching("vn.lientin.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyTheRdfSideSeesJena() {
        String[] rdfSide = RDF_SIDE.stream().map(ArchitectureTest::all).toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(rdfSide)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena.."));
    }

    @Test
    void everyPackageIsKnownHere() {
        String[] known = Stream.concat(
                        Stream.of("vn.lientin"), PACKAGES.stream().map(ArchitectureTest::all))
                .toArray(String[]::new);
        check(noClasses().should().resideOutsideOfPackages(known));
    }

    private static String all(String name) {
        return "vn.lientin." + name + "..";
    }

    /** A package that is not written yet breaks nothing. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
