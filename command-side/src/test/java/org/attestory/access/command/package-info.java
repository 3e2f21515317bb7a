/** Tests of the package of the same name. */
@NullMarked
package org.attestory.access.command;

import org.jspecify.annotations.NullMarked;
