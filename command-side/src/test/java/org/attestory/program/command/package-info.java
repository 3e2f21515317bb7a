/** Tests of the package of the same name. */
@NullMarked
package org.attestory.program.command;

import org.jspecify.annotations.NullMarked;
