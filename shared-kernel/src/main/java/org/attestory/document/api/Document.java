package org.attestory.document.api;

/**
 * A file.
 *
 * @param fileName as a person would name it, safe on every system
 * @param entityTag strong validator of the bytes (RFC 9110 section 8.8.3), without quotes
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from the renderer to the response, never compared.
public record Document(byte[] bytes, String fileName, String entityTag) {}
