package org.attestory.credential.command;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attestory.credential.api.StatusEntry;

/**
 * The indexes of a list in an order that cannot be told from a random one without the seed: a Feistel network over the 18
 * bits that hold every index, walked on until it comes to one (compare NIST SP 800-38G). So each index comes exactly once
 * and nobody has to remember which came already.
 */
final class ShuffledPlaces {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ROUNDS = 8;
    private static final int HALF_BITS = 9;
    private static final int HALF = (1 << HALF_BITS) - 1;

    private final Mac mac;
    private final int list;

    ShuffledPlaces(byte[] seed, int list) {
        this.list = list;
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(seed, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The index at that place of the order, from 0. */
    int index(int place) {
        int index = permute(place);
        while (index >= StatusEntry.PER_LIST) {
            index = permute(index);
        }
        return index;
    }

    private int permute(int value) {
        int left = value >>> HALF_BITS;
        int right = value & HALF;
        for (int round = 0; round < ROUNDS; round++) {
            int mixed = left ^ mix(round, right);
            left = right;
            right = mixed;
        }
        return left << HALF_BITS | right;
    }

    private int mix(int round, int half) {
        byte[] message = ByteBuffer.allocate(3 * Integer.BYTES)
                .putInt(list)
                .putInt(round)
                .putInt(half)
                .array();
        return ByteBuffer.wrap(mac.doFinal(message)).getInt() & HALF;
    }
}
