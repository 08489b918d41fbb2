package kz.olshem.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kz.olshem.operations.StartRefusedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * That one process at a time has a data folder: the lock of H2 on its file says nothing while the file is being replaced. The
 * system frees it when the process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws StartRefusedException where another has the folder, or nothing can be written to it
     */
    static FolderLock of(DataFolder folder) {
        Path file = folder.path().resolve("olshem.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefusedException(Reason.IN_USE, null, "folder", folder.path());
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new StartRefusedException(Reason.FOLDER, e, "folder", folder.path());
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this process has it already
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // What is closed or cannot be closed is locked no longer once the process ends, which it is about to.
        }
    }
}
