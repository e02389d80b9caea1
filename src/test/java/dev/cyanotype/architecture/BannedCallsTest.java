package dev.cyanotype.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.cyanotype.architecture.ProjectClasses.CORE;
import static dev.cyanotype.architecture.ProjectClasses.MAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BannedCallsTest {
    private static final JavaClass OFFENDER = new ClassFileImporter().importClass(Offender.class);

    @ParameterizedTest(name = "coreKeepsThat: {0}")
    @MethodSource("dev.cyanotype.architecture.BannedCalls#inCore")
    void coreDoesNotCall(BannedCalls banned) {
        noClasses().that(CORE)
                .should().accessTargetWhere(describe("is banned", (JavaAccess<?> access) -> banned.names(access)))
                .because(banned.why())
                .check(MAIN);
    }

    @Test
    void bansAreSeenInCallsReferencesFieldsAndConstructors() {
        List<String> seen = Stream.of("clock", "reference", "constructor", "field", "overload", "whoever")
                .filter(method -> BannedCalls.inCore().anyMatch(banned -> accessesOf(method).anyMatch(banned::names)))
                .toList();

        assertEquals(List.of("clock", "reference", "constructor", "field", "overload", "whoever"), seen);
        assertEquals(0, BannedCalls.inCore().filter(banned -> accessesOf("allowed").anyMatch(banned::names)).count());
    }

    private static Stream<JavaAccess<?>> accessesOf(String method) {
        return OFFENDER.getAccessesFromSelf().stream().filter(access -> access.getOrigin().getName().equals(method));
    }

    @SuppressWarnings("unused")
    private static final class Offender {
        Instant clock() {
            return Instant.now();
        }

        Supplier<Instant> reference() {
            return Instant::now;
        }

        Random constructor() {
            return new Random();
        }

        Object field() {
            return System.err;
        }

        String overload(String text) {
            return text.toLowerCase();
        }

        Stream<String> whoever(List<String> list) {
            return list.parallelStream();
        }

        String allowed(String text) {
            return text.toLowerCase(Locale.ROOT) + new Random(7).nextInt() + Instant.ofEpochMilli(0);
        }
    }
}
