/** Grading of quiz attempts against the program version of the enrolment. */
@NullMarked
package org.attestory.assessment.command;

import org.jspecify.annotations.NullMarked;
