package org.attestory.audit.api;

import java.time.Instant;

/**
 * A stored fact, for reading.
 *
 * @param stream the aggregate it belongs to
 * @param sequence its place in the stream, from 0
 * @param type logical name, as {@code attestory.CertificateIssued}
 * @param revision of the type
 * @param recordedAt when it was stored
 * @param actor who caused it, see {@link org.attestory.kernel.Actor#id()}
 * @param content the payload as JSON, personal text decrypted or shown as erased
 */
public record RecordedEvent(
        String stream,
        long sequence,
        String eventId,
        String type,
        String revision,
        Instant recordedAt,
        String actor,
        String content) {}
