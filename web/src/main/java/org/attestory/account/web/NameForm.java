package org.attestory.account.web;

import org.attestory.account.api.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A new name, as typed. */
record NameForm(@Nullable String name) {

    Field<PersonName> read(BindingResult result) {
        return Field.read(result, "name", name, PersonName::new);
    }

    /** Never the name: what is printed ends in logs. */
    @Override
    public String toString() {
        return "NameForm";
    }
}
