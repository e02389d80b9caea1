package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path SCHEMA = Path.of("src/main/resources/dev/cyanotype/blueprint/blueprint.schema.json");
    private static final Path SAMPLES = Path.of("assets/samples");

    @ParameterizedTest
    @MethodSource("samples")
    void sampleKeepsToTheSchema(Path sample) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

        assertEquals(List.of(), schema.validate(Files.readString(sample), InputFormat.JSON));
        assertFalse(schema.validate("{}", InputFormat.JSON).isEmpty(), "the schema lets anything pass");
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".blueprint")).sorted().toList();
        }
    }
}
