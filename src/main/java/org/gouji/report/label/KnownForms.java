package org.gouji.report.label;

import java.util.List;
import org.gouji.standard.Catalogue;
import org.gouji.standard.file.BuiltInForms;

/** The forms that a text may follow, each with the data that recognizes its reports. Immutable. */
public final class KnownForms {

    private static final class BuiltIn {
        static final KnownForms FORMS = new KnownForms(BuiltInForms.catalogue());
    }

    private final Catalogue catalogue;
    private final List<FormIndex> indexes;

    private KnownForms(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.indexes = catalogue.forms().stream().map(FormIndex::new).toList();
    }

    /** The forms of a catalogue. Keep the result: deriving everything again takes a while. */
    public static KnownForms of(Catalogue catalogue) {
        return catalogue.equals(BuiltInForms.catalogue()) ? builtIn() : new KnownForms(catalogue);
    }

    /** The forms that are built into Gouji. */
    public static KnownForms builtIn() {
        return BuiltIn.FORMS;
    }

    /** Derives the data of the built-in forms now, so that the first report needn't wait for it. */
    public static void prepare() {
        builtIn().indexes.forEach(FormIndex::deriveTables);
    }

    /** The catalogue that holds the forms. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The forms in the order of the catalogue. */
    public List<FormIndex> indexes() {
        return indexes;
    }
}
