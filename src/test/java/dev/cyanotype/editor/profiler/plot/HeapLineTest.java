package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.profile.Heap;
import dev.cyanotype.profile.HeapMarks.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapLineTest {
    private final List<Sample> samples =
            List.of(new Sample(100, new Heap(50, 90, 0, 0), 0, 0), new Sample(200, new Heap(70, 90, 0, 0), 0, 0), new Sample(300, new Heap(20, 90, 1, 5), 1, 5));

    @Test
    void aPointIsTheLastSampleBeforeIt() {
        var line = new HeapLine(samples);

        assertEquals(new HeapLine.Point(-1, 0), line.at(99));
        assertEquals(new HeapLine.Point(50, 0), line.at(150));
        assertEquals(new HeapLine.Point(20, 1), line.at(350), "what was collected on the way is told once");
        assertEquals(new HeapLine.Point(20, 0), line.at(400));
        assertEquals(70, HeapLine.most(samples));
    }
}
