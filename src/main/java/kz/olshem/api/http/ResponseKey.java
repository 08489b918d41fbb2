package kz.olshem.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * An answer by what it depends on, so that equal questions share it however they are written.
 *
 * @param release   the release that it reads
 * @param question  path and parameters in canonical order, those that change nothing left out
 * @param form      of a document
 * @param isForGood whether it can never change, because a release was named and nothing but figures is in it
 * @param isForAll  whether one answer serves every reader; not where it names the address that this one asked at
 */
public record ResponseKey(int release, String question, Form form, boolean isForGood, boolean isForAll) {

    private static final int DIGEST = 8;

    /** An answer that serves every reader. */
    public ResponseKey(int release, String question, Form form, boolean isForGood) {
        this(release, question, form, isForGood, true);
    }

    /** A file that serves every reader; its form is part of the question. */
    public static ResponseKey ofFile(int release, String question, boolean isForGood) {
        return new ResponseKey(release, question, Form.JSON, isForGood);
    }

    /** The same answer where links to a place are written in it. */
    public ResponseKey linkedTo(PublicAddress.Base place) {
        return new ResponseKey(release, question + " at " + place.address(), form, isForGood, place.isForAll());
    }

    /** The same answer where it depends on the day on which it is given. */
    public ResponseKey on(LocalDate day) {
        return new ResponseKey(release, question + " on " + day, form, false, isForAll);
    }

    /** The strong entity tag of its plain form, without quotes: the release, and a digest of everything else. */
    String tag(String build) {
        byte[] all = (build + '\n' + question + '\n' + form).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return "r" + release + "-" + HexFormat.of().formatHex(digest, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }

    String cacheControl() {
        return (isForAll ? "public" : "private") + (isForGood ? ", max-age=31536000, immutable" : ", max-age=300");
    }
}
