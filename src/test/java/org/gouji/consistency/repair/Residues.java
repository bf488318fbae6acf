package org.gouji.consistency.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Equations by what they leave when divided by a power of a prime. A contradiction there is one of the whole numbers:
 * {@code x + y = 3} and {@code x - y = 2}, for example, contradict each other in odd and even.
 *
 * <p>They are solved by Gauss's elimination, the coefficient first that the prime divides least often: it divides all
 * others. A row holds the coefficients, then what they come to.
 */
final class Residues {
    private static final long LARGEST_MODULUS = 1_000_000;

    private final int prime;
    private final long modulus;
    private final List<long[]> rows = new ArrayList<>();

    private Residues(List<long[]> rows, int prime) {
        this.prime = prime;
        modulus = modulus(prime);
        rows.forEach(row -> this.rows.add(row.clone()));
    }

    private static long modulus(int prime) {
        long modulus = prime;
        while (modulus * prime < LARGEST_MODULUS) {
            modulus *= prime;
        }
        return modulus;
    }

    /** Whether the equations contradict each other by what they leave. */
    static boolean contradict(List<long[]> rows, int prime) {
        return new Residues(rows, prime).contradict();
    }

    private boolean contradict() {
        while (!rows.isEmpty()) {
            long[] pivot = rows.get(0);
            int column = 0;
            for (long[] row : rows) {
                for (int other = 0; other < row.length - 1; other++) {
                    if (power(row[other]) < power(pivot[column])) {
                        pivot = row;
                        column = other;
                    }
                }
            }
            long constant = pivot[pivot.length - 1];
            if (power(constant) < power(pivot[column])) {
                return true;
            }
            rows.remove(pivot);
            for (long[] row : rows) {
                clear(row, column, pivot);
            }
        }
        return false;
    }

    /** The largest power of the prime that divides the number and the modulus. */
    private long power(long number) {
        long power = 1;
        while (power < modulus && number % (power * prime) == 0) {
            power *= prime;
        }
        return power;
    }

    private void clear(long[] row, int column, long[] pivot) {
        long power = power(pivot[column]);
        long multiple = row[column] / power;
        long unit = pivot[column] / power;
        for (int index = 0; index < row.length; index++) {
            row[index] = (row[index] * unit - pivot[index] * multiple) % modulus;
        }
    }
}
