/** One learner in one program version: progress, requirements, approval, completion. */
@NullMarked
package org.attestory.enrolment.api;

import org.jspecify.annotations.NullMarked;
