package dev.cyanotype.pipeline;

import java.util.List;

/** The ten sentences that the forerunner came with, and those of them that have one target each. */
public final class SampleSentences {
    public static final List<String> TEN = List.of(
            "Make the first card red",
            "Increase the size of all buttons",
            "Change the text of the second component to 'Hello World'",
            "Move all cards to the right",
            "Make the third button blue and larger",
            "Add padding to all components",
            "Change text color to white on all dark components",
            "Align all buttons to center",
            "Make the background gradient from blue to purple",
            "Increase font size for all text components");
    public static final List<String> ONE = List.of(TEN.get(0), TEN.get(2), TEN.get(4));

    private SampleSentences() {}
}
