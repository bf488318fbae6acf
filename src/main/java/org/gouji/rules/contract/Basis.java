package org.gouji.rules.contract;

import org.gouji.text.Localized;

/** The articles and notices that rules are based on. */
public final class Basis {

    /** The basis of what the cells of the form must hold. */
    public static final Localized FORMAT = new Localized(
            "《政府信息公开条例》（国务院令第711号）第五十条；国办公开办函〔2021〕30号所附格式，2019、2020年度为国办公开办函〔2019〕60号",
            "Regulations on Government Information Disclosure (State Council Decree 711), Article 50; the format issued as"
                    + " 国办公开办函〔2021〕30号, for reports on 2019 and 2020 as 国办公开办函〔2019〕60号");

    /** The basis of what the chapters of a report must contain. */
    public static final Localized CHAPTERS = new Localized(
            "《政府信息公开条例》（国务院令第711号）第五十条；国办公开办函〔2021〕30号；第六章另见国办函〔2020〕109号",
            "Regulations on Government Information Disclosure (State Council Decree 711), Article 50;"
                    + " 国办公开办函〔2021〕30号; on chapter 6 also 国办函〔2020〕109号");

    /** The basis of the balance of requests: lines 1 and 2 of table 3 add up to lines 3 and 4. */
    public static final Localized REQUESTS = new Localized(
            "国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式，表三左上角：“第一项加第二项之和，等于第三项加第四项之和”",
            "The formats issued as 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号, top left of table 3:"
                    + " lines 1 and 2 add up to lines 3 and 4");

    /** The basis of comparing a government's report with those of its departments. */
    public static final Localized GOVERNMENT = new Localized(
            "《政府信息公开条例》（国务院令第711号）第四十九条：政府信息公开工作主管部门向社会公布本级政府上一年度的年度报告",
            "Regulations on Government Information Disclosure (State Council Decree 711), Article 49: each government’s"
                    + " annual report is published besides those of its departments");

    /** The basis of checking totals in tables that don't belong to the form: that a total is the sum of its parts. */
    public static final Localized PLAIN_TABLES = new Localized(
            "无专门规定：合计等于各项之和；数值修约参照 GB/T 8170—2008《数值修约规则与极限数值的表示和判定》",
            "No rule of its own: a total is the sum of its parts; on rounding see GB/T 8170—2008");

    private Basis() {}
}
