package org.attestory.credential.api;

/**
 * The place of a credential in the published status lists (W3C Bitstring Status List 1.0). Places are handed out in
 * random order, so that who reads a list learns nothing from neighbours.
 *
 * @param list from 1
 * @param index from 0
 */
public record StatusEntry(int list, int index) {

    /** Entries of a list: the least that the standard allows, so that nobody can be told by who reads a list. */
    public static final int PER_LIST = 131_072;

    public StatusEntry {
        if (list < 1 || index < 0 || index >= PER_LIST) {
            throw new IllegalArgumentException("no entry of a status list");
        }
    }
}
