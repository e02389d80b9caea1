package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.rules.Finding;
import dev.cyanotype.rules.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void opensWithNothingButHints(String id) {
        Template template = Template.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        OpenDocument document = new Loader(Editing.core(), Threads::direct, new Journaling(null, _ -> {}, Runnable::run), _ -> {})
                .of(template, template.title())
                .document();

        List<Finding> findings = Editing.core().verification().all(document.model().document());
        assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() != Severity.HINT).toList());
        assertArrayEquals(template.bytes(), document.model().document().toBytes());
    }

    static Stream<String> all() {
        return Template.ALL.stream().map(Template::id);
    }
}
