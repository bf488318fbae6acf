package org.gouji.rules.contract;

import org.gouji.standard.Form;
import org.gouji.standard.Standard;
import org.gouji.text.Localized;

/** The regulations that the reports of a form must follow, as an official letter names them. */
public final class Grounds {

    private static final Localized DISCLOSURE = new Localized(
            "《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条和年度报告格式",
            "Article 50 of the Regulations on Government Information Disclosure (State Council Decree 711) and the format of"
                    + " annual reports");

    private Grounds() {}

    /** The regulations for the reports of an edition of a form. */
    public static Localized of(Form form, Standard edition) {
        Localized name = form.isBuiltIn()
                ? DISCLOSURE
                : new Localized(
                        "表样《" + form.name().zh() + "》",
                        "the form “" + form.name().en() + "”");
        String document = edition.issuedAs();
        return document.isEmpty()
                ? name
                : new Localized(name.zh() + "（" + document + "）", name.en() + " (" + document + ")");
    }
}
