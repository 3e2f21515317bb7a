/** Tries at a quiz: started, answered, graded on the server. */
@NullMarked
package org.attestory.assessment.api;

import org.jspecify.annotations.NullMarked;
