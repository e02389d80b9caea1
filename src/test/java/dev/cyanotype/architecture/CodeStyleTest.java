package dev.cyanotype.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static dev.cyanotype.architecture.ProjectClasses.CORE;
import static dev.cyanotype.architecture.ProjectClasses.MAIN;
import static dev.cyanotype.architecture.ProjectClasses.ROOT;
import static dev.cyanotype.architecture.ProjectClasses.TESTS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class CodeStyleTest {
    private static final int MOST_COLLABORATORS = 5;

    @Test
    void namesSayWhatAThingIs() {
        ArchRule rule = noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
                .because("such a name may hold anything, and soon does");

        rule.check(MAIN);
        rule.check(TESTS);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        classes().that().resideInAPackage(ROOT + "..")
                .should(Conditions.holdFor(
                        "have a package-info.java with @NullMarked",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class)))
                .because("absent is a type here, and a package without a paragraph has no idea of its own")
                .check(MAIN);
    }

    @Test
    void staticStateDoesNotChange() {
        fields().that().haveModifier(STATIC).should().beFinal()
                .because("two documents, two tests and two threads share it")
                .check(MAIN);
    }

    @Test
    void validationIsNotAnAssertion() {
        noFields().should().haveName("$assertionsDisabled")
                .because("assert is off where the program runs")
                .check(MAIN);
    }

    @Test
    void coreCatchesOnlyWhatItNames() {
        noCodeUnits().that().areDeclaredInClassesThat(CORE)
                .should(Conditions.holdFor("catch every exception", CodeStyleTest::catchesEveryException))
                .because("an expected failure is a value, a bug is an exception, and catching both hides the bug")
                .check(MAIN);
    }

    private static boolean catchesEveryException(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(Exception.class) || caught.isEquivalentTo(RuntimeException.class));
    }

    @Test
    void constructorsTakeFewCollaborators() {
        noConstructors()
                .should(Conditions.holdFor(
                        "take more than " + MOST_COLLABORATORS + " collaborators", CodeStyleTest::takesManyCollaborators))
                .because("a class that needs more has two jobs")
                .check(MAIN);
    }

    /** A collaborator is a type of ours that is no plain value, which here is a record or an enum. */
    private static boolean takesManyCollaborators(JavaConstructor constructor) {
        return !constructor.getOwner().isRecord()
                && constructor.getRawParameterTypes().stream()
                        .filter(type -> type.getPackageName().startsWith(ROOT) && !type.isRecord() && !type.isEnum())
                        .count() > MOST_COLLABORATORS;
    }
}
