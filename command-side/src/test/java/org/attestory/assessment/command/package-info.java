/** Tests of the package of the same name. */
@NullMarked
package org.attestory.assessment.command;

import org.jspecify.annotations.NullMarked;
