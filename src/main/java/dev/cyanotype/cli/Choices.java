package dev.cyanotype.cli;

import dev.cyanotype.interchange.Corners;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.StringJoiner;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the words of an argument stand for. */
final class Choices {
    private Choices() {}

    static final class OfRecover implements ITypeConverter<Recover> {
        @Override
        public Recover convert(String value) {
            return Recover.named(value).orElseThrow(() -> unknown(value, "off, correct or partial"));
        }
    }

    static final class OfCorners implements ITypeConverter<Corners> {
        @Override
        public Corners convert(String value) {
            return switch (value) {
                case "keep" -> Corners.KEEP;
                case "convert" -> Corners.CONVERT;
                default -> throw unknown(value, "keep or convert");
            };
        }
    }

    static final class OfOptions implements ITypeConverter<Options> {
        @Override
        public Options convert(String value) {
            return Options.named(value)
                    .orElseThrow(() -> unknown(value, "baseline, optimised, or any of " + names() + " joined by +"));
        }

        private static String names() {
            var names = new StringJoiner(", ");
            for (Optimisation optimisation : Optimisation.values()) {
                names.add(optimisation.optionName());
            }
            return names.toString();
        }
    }

    static final class OfPath implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            try {
                return Path.of(value);
            } catch (InvalidPathException invalid) {
                String name = Printable.cut(value, 100);
                throw new TypeConversionException("'" + name + "' cannot name a file in this locale: " + invalid.getReason());
            }
        }
    }

    private static TypeConversionException unknown(String value, String known) {
        return new TypeConversionException("'" + Printable.cut(value, 100) + "' is not one of " + known);
    }
}
