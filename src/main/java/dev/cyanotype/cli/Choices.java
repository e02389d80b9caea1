package dev.cyanotype.cli;

import dev.cyanotype.interchange.Corners;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.profile.compare.Contender;
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

    /** Two combinations of the optimisations, with a comma between. */
    static final class OfContenders implements ITypeConverter<Contenders> {
        private final OfOptions each = new OfOptions();

        @Override
        public Contenders convert(String value) {
            String[] names = value.split(",", -1);
            if (names.length != 2) {
                throw unknown(value, "two combinations with a comma between, such as baseline,optimised");
            }
            return new Contenders(new Contender(names[0], each.convert(names[0])), new Contender(names[1], each.convert(names[1])));
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
