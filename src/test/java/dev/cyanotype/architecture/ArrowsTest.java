package dev.cyanotype.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.cyanotype.architecture.ProjectClasses.MAIN;
import static dev.cyanotype.architecture.ProjectClasses.ROOT;
import static dev.cyanotype.architecture.ProjectClasses.feature;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowsTest {
    @ParameterizedTest(name = "arrowsOf[{0}]PointDownwards")
    @MethodSource("packages")
    void arrowsPointDownwards(String from) {
        Set<String> allowed = Arrows.reachableFrom(from);

        noClasses().that(describe("are in '" + from + "'", type -> feature(type.getPackageName()).equals(from)))
                .should().dependOnClassesThat(describe(
                        "are in a package that no arrow leads to",
                        (JavaClass type) -> isOurs(type) && !allowed.contains(feature(type.getPackageName()))))
                .because("a lower package that knows a higher one cannot be read, tested or reused without it")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    static Set<String> packages() {
        return Arrows.packages();
    }

    @Test
    void everyPackageIsDrawn() {
        Set<String> found = new TreeSet<>();
        MAIN.forEach(type -> {
            if (isOurs(type)) {
                found.add(feature(type.getPackageName()));
            }
        });

        assertTrue(found.contains("json"), "the rules saw no classes");
        found.removeAll(Arrows.packages());
        assertEquals(Set.of(), found, "a new package needs its arrows first, or no rule holds it");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles()
                .because("packages that need each other are one package in two folders")
                .check(MAIN);
    }

    @Test
    void editorFeaturesDoNotKnowEachOther() {
        slices().matching(ROOT + ".editor.(*)..").should().notDependOnEachOther()
                .ignoreDependency(inEditor("shell"), anyClass())
                .ignoreDependency(anyClass(), inEditor("support"))
                .because("a feature that can be read alone can be changed alone; shell wires them, support serves them")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> inEditor(String name) {
        return JavaClass.Predicates.resideInAPackage(ROOT + ".editor." + name + "..");
    }

    private static DescribedPredicate<JavaClass> anyClass() {
        return DescribedPredicate.alwaysTrue();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }
}
