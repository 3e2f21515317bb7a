package org.attestory.kernel;

/**
 * One page of a long list.
 *
 * @param number from 0
 * @param size rows per page, 1 to 200
 */
public record PageRequest(int number, int size) {

    public PageRequest {
        number = Math.max(0, number);
        size = Math.clamp(size, 1, 200);
    }

    public long offset() {
        return (long) number * size;
    }
}
