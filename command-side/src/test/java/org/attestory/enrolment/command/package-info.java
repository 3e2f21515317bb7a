/** Tests of the package of the same name. */
@NullMarked
package org.attestory.enrolment.command;

import org.jspecify.annotations.NullMarked;
