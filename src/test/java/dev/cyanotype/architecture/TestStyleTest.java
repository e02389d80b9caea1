package dev.cyanotype.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.cyanotype.architecture.ProjectClasses.TESTS;

import com.tngtech.archunit.core.domain.JavaAccess;
import dev.cyanotype.SharedFiles;
import org.junit.jupiter.api.Test;

class TestStyleTest {
    private static final String NOTHING_SKIPPED = "a test that is skipped is a rule that nothing checks";
    private static final String NOBODY_CALLS = "nobody calls a test but the engine";

    @Test
    void noTestIsDisabled() {
        noClasses()
                .should().dependOnClassesThat().haveFullyQualifiedName("org.junit.jupiter.api.Disabled")
                .orShould().dependOnClassesThat().resideInAPackage("org.junit.jupiter.api.condition..")
                .because(NOTHING_SKIPPED)
                .check(TESTS);
    }

    @Test
    void onlySharedFilesMayBeMissing() {
        noClasses().that().doNotBelongToAnyOf(SharedFiles.class)
                .should().dependOnClassesThat().haveNameMatching(
                        "org\\.junit\\.jupiter\\.api\\.Assumptions|org\\.opentest4j\\.TestAbortedException")
                .because(NOTHING_SKIPPED + "; a test that reads the public suites finds them through SharedFiles")
                .check(TESTS);
    }

    @Test
    void noTestWaits() {
        BannedCalls waits = new BannedCalls("waits", "java.lang.Thread.sleep", "java.util.concurrent.TimeUnit.sleep");

        noClasses().should().accessTargetWhere(describe("is a timed wait", (JavaAccess<?> access) -> waits.names(access)))
                .because("a wait that is timed is too long on one machine and too short on another")
                .check(TESTS);
    }

    @Test
    void testsArePackagePrivate() {
        classes().that().haveSimpleNameEndingWith("Test").or().haveSimpleNameEndingWith("IT")
                .should().bePackagePrivate().because(NOBODY_CALLS).check(TESTS);
        methods().that().areAnnotatedWith(Test.class)
                .should().bePackagePrivate().because(NOBODY_CALLS).check(TESTS);
    }
}
