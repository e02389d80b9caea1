package dev.cyanotype.pipeline;

/** A sentence of fifty steps, each on a component and each with its value. */
final class FiftySteps {
    private static final String[] DEEDS = {
        "make comp_%d red", "make comp_%d 4px wider", "set the text of comp_%d to 'Step'", "make comp_%d bold", "set the corner radius of comp_%d to 6px"
    };

    private FiftySteps() {}

    static String sentence() {
        var out = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            out.append(i == 0 ? "" : " and ").append(DEEDS[i % DEEDS.length].replace("%d", Integer.toString(i)));
        }
        return out.toString();
    }
}
