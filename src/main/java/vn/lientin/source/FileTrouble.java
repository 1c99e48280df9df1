package vn.lientin.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Tells in words what is wrong with a file: the messages of Java are often its path and no more. */
public final class FileTrouble {
    private FileTrouble() {}

    /** Without the path. */
    public static String explain(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied; change its permissions";
        } else if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way: " + e.getMessage();
        } else if (e instanceof CharacterCodingException) {
            return "it is not in UTF-8";
        }
        Optional<String> reason =
                Optional.ofNullable(e instanceof FileSystemException file ? file.getReason() : e.getMessage());
        return reason.orElseGet(() -> e.getClass().getSimpleName());
    }
}
