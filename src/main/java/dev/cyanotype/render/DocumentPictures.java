package dev.cyanotype.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one document: files in its own folder, and those that stand in the document itself. They are read in the
 * background, each at about the size in which it is drawn, and kept as long as there is room.
 */
public final class DocumentPictures implements Pictures {
    private static final long MOST_PIXELS_KEPT = 48_000_000;
    private static final int SMALLEST_SIDE = 64;
    private static final int LARGEST_SIDE = 4096;

    private final PictureReader reader;
    private final Executor background;
    private final Runnable arrived;
    private final Cache<String, Slot> slots = Caffeine.newBuilder()
            .maximumWeight(MOST_PIXELS_KEPT)
            .weigher((String url, Slot slot) -> slot.pixels())
            .executor(Runnable::run)
            .build();

    /**
     * What is known of an address.
     *
     * @param side the size for which it was read, or is being read
     * @param isFinal whether reading it for a larger size would bring no more
     */
    private record Slot(@Nullable Image image, int side, boolean isFinal) {
        int pixels() {
            return image == null ? 1 : (int) (image.getWidth() * image.getHeight());
        }
    }

    /**
     * @param folder the document's own, or null where it has none yet
     * @param background reads the pictures; where it runs what it is given at once, all pictures are there when asked for
     * @param arrived is run in the background when a picture has come that was asked for
     */
    public DocumentPictures(@Nullable Path folder, Executor background, Runnable arrived) {
        this.reader = new PictureReader(folder);
        this.background = background;
        this.arrived = arrived;
    }

    @Override
    public @Nullable Image picture(String url, double widthPx, double heightPx) {
        int side = side(Math.max(widthPx, heightPx));
        Slot known = slots.getIfPresent(url);
        if (known == null || known.side() < side && !known.isFinal()) {
            Image meanwhile = known == null ? null : known.image();
            slots.put(url, new Slot(meanwhile, side, false));
            background.execute(() -> read(url, side));
            known = slots.getIfPresent(url);
        }
        return known == null ? null : known.image();
    }

    private void read(String url, int side) {
        PictureReader.Picture picture = reader.read(url, side);
        slots.put(url, picture == null ? new Slot(null, side, true) : new Slot(picture.image(), side, picture.isWhole()));
        if (picture != null) {
            arrived.run();
        }
    }

    /** Forgets all that was read, since files may have changed. */
    public void forget() {
        slots.invalidateAll();
    }

    /** Sizes are told apart by powers of two, so that zooming seldom reads a picture anew. */
    private static int side(double pixels) {
        int wanted = (int) Math.clamp(pixels, SMALLEST_SIDE, LARGEST_SIDE);
        return wanted <= SMALLEST_SIDE ? SMALLEST_SIDE : Integer.highestOneBit(wanted - 1) * 2;
    }
}
