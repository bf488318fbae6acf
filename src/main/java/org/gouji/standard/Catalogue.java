package org.gouji.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The forms that a report may follow. Immutable.
 *
 * @param forms the forms, the default one first
 */
public record Catalogue(List<Form> forms) {

    /** @throws IllegalArgumentException if there are no forms */
    public Catalogue {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("no forms");
        }
        forms = List.copyOf(forms);
    }

    /** This catalogue with more forms after its own; a form replaces the one with the same id. */
    public Catalogue with(List<Form> more) {
        List<Form> all = new ArrayList<>(forms);
        for (Form form : more) {
            all.removeIf(known -> known.id().equals(form.id()));
            all.add(form);
        }
        return more.isEmpty() ? this : new Catalogue(all);
    }

    /** The form with that id, empty where there is none. */
    public Optional<Form> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** The default form, which a report is taken to follow where nothing in it tells the form. */
    public Form first() {
        return forms.get(0);
    }
}
