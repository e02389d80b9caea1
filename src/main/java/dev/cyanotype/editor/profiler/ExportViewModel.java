package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notice;
import dev.cyanotype.editor.support.notice.Notices;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Machine;
import dev.cyanotype.profile.OwnCost;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.export.HistogramLog;
import dev.cyanotype.profile.export.Profiled;
import dev.cyanotype.profile.export.ResultsJson;
import dev.cyanotype.profile.export.StagesCsv;
import dev.cyanotype.profile.export.TextReport;
import dev.cyanotype.profile.export.TraceJson;
import dev.cyanotype.profile.flight.Flight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What the profiler shows, written to files that other programs read. The work is done off the window's thread. */
public final class ExportViewModel {
    private final ProfilerViewModel profiler;
    private final BeforeAfterViewModel comparison;
    private final Threads threads;
    private final Notices notices;
    private final Function<String, Optional<Path>> choice;
    private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper();
    private @Nullable Flight flight;

    /** A form of file. */
    enum Form {
        TEXT("text report", "profile.txt"),
        JSON("JSON", "profile.json"),
        CSV("table of the runs (CSV)", "runs.csv"),
        TRACE("trace for Perfetto and Chrome", "trace.json"),
        HISTOGRAM("HdrHistogram log", "stages.hlog");

        private final String title;
        private final String file;

        Form(String title, String file) {
            this.title = title;
            this.file = file;
        }

        String title() {
            return title;
        }
    }

    /** Work that may fail for the disk's reasons. */
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /**
     * What exports work with.
     *
     * @param choice asks the person for a file of a name
     */
    public record Doors(Threads threads, Notices notices, Function<String, Optional<Path>> choice) {}

    public ExportViewModel(ProfilerViewModel profiler, BeforeAfterViewModel comparison, Doors doors) {
        this.profiler = profiler;
        this.comparison = comparison;
        this.threads = doors.threads();
        this.notices = doors.notices();
        this.choice = doors.choice();
    }

    /** Asks for a file, and writes what is shown now to it. */
    void export(Form form) {
        List<Profile> runs = profiler.runs();
        BeforeAfterViewModel.Outcome compared = comparison.outcomeProperty().get();
        OwnCost cost = profiler.machine().ownCostProperty().get();
        String subject = subject();
        save(form.file, file -> Files.write(file, bytes(form, runs, compared, cost, subject)));
    }

    private String subject() {
        DocumentViewModel document = profiler.document();
        return document == null ? "screen" : Objects.requireNonNullElse(document.document().members().string("screen_id"), "screen");
    }

    private static byte[] bytes(
            Form form, List<Profile> runs, BeforeAfterViewModel.@Nullable Outcome compared, @Nullable OwnCost cost, String subject) {
        return switch (form) {
            case TEXT, JSON -> report(form, runs, compared, cost, subject);
            case CSV -> StagesCsv.of(runs).getBytes(StandardCharsets.UTF_8);
            case TRACE -> TraceJson.write(runs, Machine.description());
            case HISTOGRAM -> HistogramLog.write(Figures.of(runs), interval(runs)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] report(
            Form form, List<Profile> runs, BeforeAfterViewModel.@Nullable Outcome compared, @Nullable OwnCost cost, String subject) {
        if (compared == null) {
            var report = new RecordedReport(subject, Machine.description(), Figures.of(runs));
            return form == Form.TEXT ? report.text() : report.json();
        }
        var profiled = new Profiled(
                compared.subject(), compared.machine(), compared.results(), runs, Objects.requireNonNullElse(cost, new OwnCost(0, 0, 0)));
        return form == Form.TEXT ? TextReport.write(profiled).getBytes(StandardCharsets.UTF_8) : ResultsJson.write(profiled);
    }

    private static long interval(List<Profile> runs) {
        return runs.isEmpty() ? 0 : runs.getLast().start() + runs.getLast().elapsed() - runs.getFirst().start();
    }

    /** Asks for a file, and writes a picture to it, which is made there and then. */
    void picture(Supplier<byte[]> png) {
        save("before-after.png", file -> Files.write(file, png.get()));
    }

    /** Whether the JDK's flight recorder runs. */
    ReadOnlyBooleanProperty flyingProperty() {
        return flying.getReadOnlyProperty();
    }

    /** Starts the JDK's flight recorder; or, where it runs, ends it and asks for the file. */
    void fly() {
        Flight now = flight;
        if (now == null) {
            if (!flying.get()) {
                flying.set(true);
                threads.background().execute(() -> {
                    Flight started = Flight.start();
                    threads.ui().execute(() -> flight = started);
                });
            }
        } else {
            flight = null;
            flying.set(false);
            save("cyanotype.jfr", file -> {
                try (now) {
                    now.write(file);
                }
            });
        }
    }

    private void save(String name, Writing writing) {
        choice.apply(name).ifPresent(file -> threads.background().execute(() -> {
            Notice said;
            try {
                writing.to(file);
                said = Notice.done("Written to " + file.getFileName() + ".");
            } catch (IOException refused) {
                said = Notice.refused(file.getFileName() + " could not be written: choose another place. (" + refused.getMessage() + ")");
            }
            Notice tell = said;
            threads.ui().execute(() -> notices.tell(tell));
        }));
    }

    /** The last comparison as a text; empty where there is none. */
    String comparisonText() {
        BeforeAfterViewModel.Outcome compared = comparison.outcomeProperty().get();
        return compared == null ? "" : ComparisonText.of(compared);
    }
}
