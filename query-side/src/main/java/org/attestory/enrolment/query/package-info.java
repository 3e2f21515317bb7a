/** Enrolments as learners and instructors see them. */
@NullMarked
package org.attestory.enrolment.query;

import org.jspecify.annotations.NullMarked;
