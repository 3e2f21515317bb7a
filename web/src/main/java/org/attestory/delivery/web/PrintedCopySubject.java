package org.attestory.delivery.web;

import java.util.function.Function;
import org.attestory.delivery.api.PostalAddress;
import org.attestory.delivery.api.PrintedCopyCommand;
import org.attestory.delivery.api.PrintedCopyId;

/**
 * What a printed copy is of: a certificate, or one that an enrolment will lead to.
 *
 * @param path of its page
 * @param back where the learner comes from
 * @param wish the command that asks for the copy
 */
record PrintedCopySubject(
        PrintedCopyId copyId,
        String title,
        String language,
        String path,
        String back,
        Function<PostalAddress, PrintedCopyCommand> wish) {}
