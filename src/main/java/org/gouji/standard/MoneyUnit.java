package org.gouji.standard;

/** The unit in which the amounts of a column or row are written. */
public enum MoneyUnit {
    YUAN("元", 0),
    TEN_THOUSAND_YUAN("万元", 4),
    HUNDRED_MILLION_YUAN("亿元", 8);

    private final String label;
    private final int power;

    MoneyUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    /** The unit as it is written: 万元. */
    public String label() {
        return label;
    }

    /** The exponent of ten of one unit in yuan: 4 for 万元 (10,000 yuan). */
    public int power() {
        return power;
    }
}
