package dev.cyanotype.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes that the rules look at, read once. */
final class ProjectClasses {
    static final String ROOT = "dev.cyanotype";
    static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));
    static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

    /** Everything below the two faces of the program, the command line and the editor, and what starts them. */
    static final DescribedPredicate<JavaClass> CORE = DescribedPredicate.describe(
            "are of the core",
            type -> switch (feature(type.getPackageName())) {
                case "", "launch", "cli", "editor", "render" -> false;
                default -> true;
            });

    private ProjectClasses() {}

    /** The first segment below the root package, such as {@code json}; empty for the root package itself. */
    static String feature(String packageName) {
        if (packageName.equals(ROOT)) {
            return "";
        }
        String below = packageName.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
