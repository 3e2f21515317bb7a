package org.attestory.credential.api;

/**
 * Something that this installation publishes for software that checks credentials.
 *
 * @param text ASCII or UTF-8, byte for byte the same for the same entity tag
 * @param entityTag strong validator of the text (RFC 9110 section 8.8.3), without quotes
 */
public record Publication(String text, String entityTag) {}
