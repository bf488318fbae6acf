package org.gouji.consistency.repair;

/** Numbers from 0 in disjoint blocks that can be joined (union-find). */
final class Partition {
    private final int[] parents;

    Partition(int size) {
        parents = new int[size];
        for (int member = 0; member < size; member++) {
            parents[member] = member;
        }
    }

    void join(int member, int other) {
        parents[block(member)] = block(other);
    }

    /** The member that represents the block of a member; all members of a block have the same one. */
    int block(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
