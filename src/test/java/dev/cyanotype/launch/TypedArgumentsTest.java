package dev.cyanotype.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedArgumentsTest {
    @Test
    void lettersThatTheLocaleDoesNotKnowAreRecovered() {
        List<String> recovered = TypedArguments.recovered(List.of("-c", "Gr??e", ""), line("java", "-m", "x", "-c", "Größe", ""));

        assertEquals(List.of("-c", "Größe", ""), recovered);
    }

    @Test
    void commandLineInAnotherEncodingIsLeftAsItIs() {
        assertEquals(List.of("Gr??e"), TypedArguments.recovered(List.of("Gr??e"), new byte[] {'j', 0, 'G', (byte) 0xF6, 0}));
    }

    @Test
    void commandLineWithFewerWordsIsNotOurs() {
        assertEquals(List.of("a", "b"), TypedArguments.recovered(List.of("a", "b"), line("a")));
    }

    @Test
    void argumentsInUtf8AreTakenAsTheyAre() {
        assertEquals(List.of("Größe"), TypedArguments.of(new String[] {"Größe"}, "UTF-8"));
    }

    private static byte[] line(String... words) {
        return (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
    }
}
