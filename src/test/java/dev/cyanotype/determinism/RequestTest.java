package dev.cyanotype.determinism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestTest {
    private static final Blueprint DOCUMENT = Editing.blueprint(Path.of("assets", "samples", "sign_in.blueprint"));

    @Test
    void aScriptArrivesAsItWasSent() throws IOException {
        assertArrives(Program.of(DOCUMENT, List.of("filled in \"a\"", "b"), List.of("say \"größer\" 日本\n", "undo"), Recover.PARTIAL));
        assertArrives(Program.of(DOCUMENT, null, List.of(), Recover.OFF));
    }

    @Test
    void aHistoryArrivesWithItsBranchesAndItsGestures() throws IOException {
        Session session = Editing.session(DOCUMENT);
        session.say("make the title underlined", Recover.OFF);
        session.say("undo", Recover.OFF);
        session.select(List.of("title_1"));
        session.say("make this italic", Recover.OFF);
        session.gesture(List.of(new Edit.SetMember("title_1", MemberPath.of("text"), JsonString.of("a\n\"b\" 'c'"))));
        Program program = Program.of(session.history());

        assertEquals(List.of(-1, -1, 1), program.turns().stream().map(turn -> ((Turn.Made) turn).from()).toList());
        assertArrives(program);
    }

    private static void assertArrives(Program program) throws IOException {
        List<Outcome> due = new ArrayList<>();
        new Replay(Wiring.engine().pipeline(), Options.OPTIMISED).said(program, (_, outcome, _) -> due.add(outcome));
        byte[] sent = new Request(program, due).toBytes();

        Request read = Request.read(new ByteArrayInputStream(sent));
        assertNotNull(read);
        assertEquals(due, read.due());
        assertEquals(program.conversion(), read.program().conversion());
        assertEquals(new String(program.first().toBytes(), StandardCharsets.UTF_8), new String(read.program().first().toBytes(), StandardCharsets.UTF_8));
        assertEquals(program.first().firstFrame(), read.program().first().firstFrame());
        assertEquals(new String(sent, StandardCharsets.UTF_8), new String(new Request(read.program(), read.due()).toBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoRequestIsNotAnswered() throws IOException {
        for (String text : List.of("", "no request\n", "{}\n", "{\"bytes\": 5, \"frame\": [1, 1]}\nabcde")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertNull(Request.read(new ByteArrayInputStream(bytes)), text);
            var out = new ByteArrayOutputStream();
            assertFalse(new Answering(Wiring.engine().pipeline()).answer(new ByteArrayInputStream(bytes), out));
            assertEquals(0, out.size());
        }
    }
}
