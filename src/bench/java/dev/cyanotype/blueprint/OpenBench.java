package dev.cyanotype.blueprint;

import dev.cyanotype.blueprint.schema.SchemaCheck;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of a file to a blueprint, and what of that the schema takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class OpenBench {
    @Param({"1000", "100000"})
    public int components;

    private byte[] file = {};
    private JsonDocument document = new JsonDocument("", JsonLiteral.NULL, "");

    @Setup
    public void prepare() {
        file = GridScreens.pretty(components);
        document = ((Reading.Read) StrictReader.read(file)).document();
    }

    @Benchmark
    public Opening open() {
        return Blueprints.read(file);
    }

    @Benchmark
    public SchemaFaults schema() {
        return SchemaCheck.locked().screen(document.root());
    }
}
