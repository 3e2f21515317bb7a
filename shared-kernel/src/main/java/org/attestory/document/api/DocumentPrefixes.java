package org.attestory.document.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Where an uploaded PDF may have ended before something was appended to it. Signatures are appended, so the document that
 * was recorded is one of these beginnings of the signed file.
 */
public final class DocumentPrefixes {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    /** More signatures than this are on no document of ours. */
    private static final int MOST = 16;

    private DocumentPrefixes() {}

    /** The SHA-256 digests of the beginnings in lower-case hexadecimal, the shortest first, the whole file last. */
    public static List<String> digests(byte[] file) {
        MessageDigest digest = sha256();
        List<String> digests = new ArrayList<>();
        int digested = 0;
        for (int end : ends(file)) {
            digest.update(file, digested, end - digested);
            digested = end;
            digests.add(HexFormat.of().formatHex(copy(digest).digest()));
        }
        return digests;
    }

    private static List<Integer> ends(byte[] file) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at + END.length <= file.length && ends.size() < MOST; at++) {
            if (startsAt(file, at)) {
                ends.add(afterLineBreak(file, at + END.length));
            }
        }
        if (ends.isEmpty() || ends.getLast() != file.length) {
            ends.add(file.length);
        }
        return ends;
    }

    private static boolean startsAt(byte[] file, int at) {
        for (int i = 0; i < END.length; i++) {
            if (file[at + i] != END[i]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineBreak(byte[] file, int at) {
        int end = at;
        if (end < file.length && file[end] == '\r') {
            end++;
        }
        if (end < file.length && file[end] == '\n') {
            end++;
        }
        return end;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
