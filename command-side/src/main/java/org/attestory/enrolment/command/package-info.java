/** Enrolments decide: what a learner has done in a program version, and when it is completed. */
@NullMarked
package org.attestory.enrolment.command;

import org.jspecify.annotations.NullMarked;
