package org.gouji.consistency.repair;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Ways in which figures of a table go wrong. Each changes so many figures, or fewer where it hits one twice. */
enum Corruption {
    /** Any figures, to any values. */
    SCATTERED {
        @Override
        void corrupt(long[] values, int count, Random random) {
            for (int figure : anyFigures(values.length, count, random)) {
                values[figure] = random.nextInt(60);
            }
        }
    },
    /** Figures that stand close together, so that they share rows and columns. */
    CLUSTERED {
        @Override
        void corrupt(long[] values, int count, Random random) {
            int corner = random.nextInt(values.length);
            for (int error = 0; error < count; error++) {
                int figure = corner + 7 * random.nextInt(2) + random.nextInt(2);
                values[figure % values.length] = random.nextInt(60);
            }
        }
    },
    /** An amount that is counted in one row or column instead of another, where sums may stay right. */
    MISPLACED {
        @Override
        void corrupt(long[] values, int count, Random random) {
            int amount = 1 + random.nextInt(3);
            int[] figures = anyFigures(values.length, count, random).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            int first = figures[0];
            for (int error = 0; error < count; error++) {
                int figure = random.nextBoolean() ? figures[error] : (first + 7 * error) % values.length;
                values[figure] = Math.max(0, values[figure] + (error % 2 == 0 ? amount : -amount));
            }
        }
    },
    /** Figures that were forgotten. */
    ZEROED {
        @Override
        void corrupt(long[] values, int count, Random random) {
            int start = random.nextInt(values.length);
            for (int error = 0; error < count; error++) {
                values[(start + error) % values.length] = 0;
            }
        }
    };

    abstract void corrupt(long[] values, int count, Random random);

    private static Set<Integer> anyFigures(int figureCount, int count, Random random) {
        Set<Integer> figures = new TreeSet<>();
        while (figures.size() < count) {
            figures.add(random.nextInt(figureCount));
        }
        return figures;
    }
}
