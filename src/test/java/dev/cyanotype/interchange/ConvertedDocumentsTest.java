package dev.cyanotype.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.LockedMemberSchema;
import dev.cyanotype.rules.Rules;
import dev.cyanotype.rules.Severity;
import dev.cyanotype.rules.Verification;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opening makes of the shared files keeps the rules. */
class ConvertedDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"agent-3.json", "suite-20.json", "suite-100.json", "storefront.json"})
    void breakNoRuleOfSeverityError(String name) throws IOException {
        Blueprint blueprint = Conversions.open(Conversions.shared(name), Corners.CONVERT).blueprint();

        List<String> errors = new Verification(new Rules(new LockedMemberSchema()))
                .all(blueprint).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::toString)
                        .toList();

        assertEquals(List.of(), errors);
    }
}
