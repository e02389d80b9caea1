package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Opening;
import java.nio.charset.StandardCharsets;

/**
 * A few commands on a document of no account, for what only the first of its kind costs: a pipeline that has rehearsed finds the
 * classes loaded and linked. To be run off the window's thread while a person still looks at what was opened.
 */
public final class Rehearsal {
    private static final String SCREEN = """
            {"screen_id": "r", "screen_type": "storefront", "tokens": {"primary_color": "#E63946", "accent_color": "#F1FAEE",
             "base_spacing": 16, "border_radius": "8px"}, "meta": {"screen": [400, 600]}, "components": [
            {"id": "card_1", "type": "card", "bbox": [16, 16, 200, 200], "confidence": 1, "visual": {"bg_color": "#FFFFFF"}},
            {"id": "button_1", "type": "button", "bbox": [16, 240, 96, 48], "text": "A", "confidence": 1, "visual": {"bg_color": "#112233", "color": "#FFFFFF"}},
            {"id": "text_1", "type": "text", "bbox": [16, 320, 200, 32], "text": "B", "confidence": 1, "visual": {"color": "#111111"}}]}
            """;
    private static final String[] SENTENCES = {
        "make button_1 red and 4px wider",
        "set the text of the first text to 'C' and make it bold",
        "move card_1 right 8px",
        "add a button at the bottom saying 'D'",
        "make the second button blue and larger",
        "delete text_1",
        "make nobody_1 green"
    };

    private Rehearsal() {}

    /** Runs it. The pipeline has to have no recorder that is to be read: the rehearsal is no edit of anybody's. */
    public static void run(Pipeline pipeline) {
        if (Blueprints.read(SCREEN.getBytes(StandardCharsets.UTF_8)) instanceof Opening.Opened opened) {
            State state = State.of(opened.blueprint());
            for (String sentence : SENTENCES) {
                state = pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), Options.OPTIMISED).after();
            }
        }
    }
}
