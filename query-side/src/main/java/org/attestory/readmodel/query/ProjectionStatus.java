package org.attestory.readmodel.query;

/**
 * Where a projection stands.
 *
 * @param position of the latest event reflected, -1 before the first
 * @param lag how far the history reaches beyond that
 * @param parked how many events wait to be retried
 */
record ProjectionStatus(long position, long lag, long parked) {

    static final ProjectionStatus UNKNOWN = new ProjectionStatus(-1, 0, 0);
}
