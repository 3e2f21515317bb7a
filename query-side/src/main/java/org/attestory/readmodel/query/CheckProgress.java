package org.attestory.readmodel.query;

/** Hears how far a projection that is being rebuilt beside itself has come, on the thread that does so. */
public interface CheckProgress {

    CheckProgress UNHEARD = new CheckProgress() {
        @Override
        public void begun() {}

        @Override
        public void reached(long position, long target) {}
    };

    /** No other rebuild of the projection runs anywhere, and this one does. */
    void begun();

    /** Some more events were handled; up to the target they are to be. */
    void reached(long position, long target);
}
