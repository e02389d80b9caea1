package dev.cyanotype.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.cyanotype.architecture.ProjectClasses.MAIN;
import static dev.cyanotype.architecture.ProjectClasses.TESTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorStyleTest {
    private static final String VIEW_MODEL = ".*ViewModel(\\$.*)?";

    @Test
    void viewModelsKnowNoSceneGraph() {
        noClasses().that().haveNameMatching(VIEW_MODEL)
                .should().dependOnClassesThat(describe(
                        "are of the toolkit and neither properties nor collections", EditorStyleTest::isOfTheSceneGraph))
                .because("what a view model decides is tested without a toolkit")
                .check(MAIN);
    }

    private static boolean isOfTheSceneGraph(JavaClass type) {
        String name = type.getPackageName();
        boolean toolkit = name.startsWith("javafx.") || name.startsWith("org.controlsfx") || name.startsWith("org.kordamp");
        return toolkit && !name.startsWith("javafx.beans") && !name.startsWith("javafx.collections") && !name.startsWith("javafx.util");
    }

    @Test
    void everyViewModelHasItsTest() {
        List<String> models = MAIN.stream()
                .map(JavaClass::getName)
                .filter(name -> name.endsWith("ViewModel"))
                .toList();
        List<String> untested = models.stream().filter(name -> !TESTS.contain(name + "Test")).toList();

        assertTrue(models.contains("dev.cyanotype.editor.support.document.DocumentViewModel"), "the rule saw no view models");
        assertEquals(List.of(), untested, "a view model is there to be tested");
    }

    @Test
    void noStyleIsMadeOfText() {
        BannedCalls styles = new BannedCalls("style", "*.setStyle", "*.styleProperty");

        noClasses().should().accessTargetWhere(describe("sets a style", (JavaAccess<?> access) -> styles.names(access)))
                .because("the toolkit's CSS fetches what it names, and a blueprint is not to be trusted")
                .check(MAIN);
    }

    @Test
    void onlyTheLookTouchesStyleSheets() {
        BannedCalls sheets = new BannedCalls("sheets", "*.getStylesheets", "*.setUserAgentStylesheet");

        noClasses().that().resideOutsideOfPackage("dev.cyanotype.editor.support.look..")
                .should().accessTargetWhere(describe("touches style sheets", (JavaAccess<?> access) -> sheets.names(access)))
                .because("a style sheet can fetch anything: all that are loaded ship with the program")
                .check(MAIN);
    }

    @Test
    void nothingIsLoadedFromMarkupOrFromAnAddress() {
        noClasses().should().dependOnClassesThat().haveNameMatching("javafx\\.fxml\\..*|javafx\\.scene\\.web\\..*|java\\.net\\.http\\..*")
                .because("the window is put together in code, and a document never makes the program reach out")
                .check(MAIN);
    }
}
