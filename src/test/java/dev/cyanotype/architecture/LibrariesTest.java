package dev.cyanotype.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.cyanotype.architecture.ProjectClasses.MAIN;

import org.junit.jupiter.api.Test;

class LibrariesTest {
    @Test
    void onlyLaunchEditorAndRenderKnowJavaFx() {
        noClasses().that().resideOutsideOfPackages("dev.cyanotype.launch..", "dev.cyanotype.editor..", "dev.cyanotype.render..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..")
                .because("the command line needs no display, and the core is tested without a toolkit")
                .check(MAIN);
    }

    @Test
    void onlyJsonKnowsJackson() {
        noClasses().that().resideOutsideOfPackage("dev.cyanotype.json..")
                .should().dependOnClassesThat().resideInAPackage("tools.jackson..")
                .because("Jackson as it comes is laxer than the format: all JSON goes through the one strict reader")
                .check(MAIN);
    }

    @Test
    void onlyTheIndexOfJournalsKnowsSql() {
        noClasses().that().resideOutsideOfPackage("dev.cyanotype.journal.index..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("a journal is the truth, and a database over it can be thrown away")
                .check(MAIN);
    }

    @Test
    void onlyCliKnowsPicocli() {
        noClasses().that().resideOutsideOfPackage("dev.cyanotype.cli..")
                .should().dependOnClassesThat().resideInAPackage("picocli..")
                .because("the command line is one face of the core, and the core has no face")
                .check(MAIN);
    }

    @Test
    void nothingReadsServicesOrSerialisedObjects() {
        noClasses().should().dependOnClassesThat().haveNameMatching(
                        "java\\.util\\.ServiceLoader|java\\.io\\.Object(Input|Output)Stream|java\\.io\\.(Serializable|Externalizable)")
                .orShould().dependOnClassesThat().resideInAnyPackage("java.rmi..", "javax.script..", "sun..")
                .because("wiring is by hand in one composition root, and Java serialisation runs what it reads")
                .check(MAIN);
    }
}
