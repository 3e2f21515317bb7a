package org.attestory.credential.api;

import org.jspecify.annotations.Nullable;

/**
 * A status list: which of its credentials are not to be relied on now.
 *
 * @param number from 1
 */
public record GetStatusList(int number) {

    /** The signed list, null if no credential has a place in it yet. */
    public record Result(@Nullable Publication list) {}
}
