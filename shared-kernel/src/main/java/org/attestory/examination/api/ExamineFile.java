package org.attestory.examination.api;

/**
 * Is this file what was issued here, and does it hold? Answered by an {@link ExaminedFile}; nothing of the file is kept.
 *
 * @param content from anybody, so that nothing about it is taken for granted
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from the request to the reader, never compared.
public record ExamineFile(byte[] content) {

    /** Never what is in it: it names a person. */
    @Override
    public String toString() {
        return "ExamineFile";
    }
}
