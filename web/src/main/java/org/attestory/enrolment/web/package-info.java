/** The learner's programs and the learning path with its checklist. */
@NullMarked
package org.attestory.enrolment.web;

import org.jspecify.annotations.NullMarked;
