package vn.lientin.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/**
 * Watches folders for files that are new or changed, and hands them out once they lie still. Looks at the folders again and
 * again instead of being told: that works on every file system, shared ones too. For one thread.
 */
public final class Watch {
    /** A file that has not changed for as long is taken to be whole. */
    private static final long STILL_IN_MILLISECONDS = 2000;

    private static final long BETWEEN_LOOKS_IN_MILLISECONDS = 500;
    /** After a look at large folders as many times its time is waited. */
    private static final int TIMES_WAITED = 5;

    private static final long SLICE_IN_MILLISECONDS = 50;

    private final List<FileAlterationObserver> observers = new ArrayList<>();
    private final Map<Root.Below, Long> moving = new LinkedHashMap<>();
    private long look;

    private Watch() {}

    /**
     * Watches from now on.
     *
     * @throws IllegalArgumentException for what is no folder
     */
    public static Watch over(List<String> folders) {
        Watch watch = new Watch();
        for (String folder : folders) {
            if (!(Root.named(folder) instanceof Root.File root) || !Files.isDirectory(root.path())) {
                throw new IllegalArgumentException(folder + " is not a folder; only folders can be watched");
            }
            watch.add(root.path());
        }
        return watch;
    }

    private void add(Path folder) {
        try {
            FileAlterationObserver observer =
                    FileAlterationObserver.builder().setPath(folder).get();
            observer.addListener(new FileAlterationListenerAdaptor() {
                @Override
                public void onFileCreate(File file) {
                    moved(folder, file);
                }

                @Override
                public void onFileChange(File file) {
                    moved(folder, file);
                }
            });
            observer.initialize();
            observers.add(observer);
        } catch (Exception e) {
            throw new IllegalArgumentException(folder + " cannot be watched: " + e.getMessage(), e);
        }
    }

    private void moved(Path folder, File file) {
        if (Kind.of(file.getName()).isPresent() && !Folder.isPassedOver(folder, file.toPath())) {
            moving.put(new Root.Below(folder, file.toPath()), look);
        }
    }

    /**
     * Waits until files are new or changed and lie still; empty when it is to stop.
     *
     * @param as how to read them
     */
    public Optional<Inputs> next(Inputs as, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            look = System.nanoTime();
            observers.forEach(FileAlterationObserver::checkAndNotify);
            List<Root.Below> still = still();
            if (!still.isEmpty()) {
                return Optional.of(as.at(still));
            }
            long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - look);
            rest(Math.max(BETWEEN_LOOKS_IN_MILLISECONDS, taken * TIMES_WAITED), stop);
        }
        return Optional.empty();
    }

    private List<Root.Below> still() {
        List<Root.Below> still = moving.entrySet().stream()
                .filter(file -> look - file.getValue() >= TimeUnit.MILLISECONDS.toNanos(STILL_IN_MILLISECONDS))
                .map(Map.Entry::getKey)
                .toList();
        still.forEach(moving::remove);
        return still.stream()
                .filter(file -> Files.exists(file.path()))
                .sorted(Comparator.comparing(Root.Below::path))
                .toList();
    }

    private static void rest(long milliseconds, BooleanSupplier stop) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        try {
            while (!stop.getAsBoolean() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(SLICE_IN_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
