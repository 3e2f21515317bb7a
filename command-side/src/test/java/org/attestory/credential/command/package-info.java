/** Tests of the package of the same name. */
@NullMarked
package org.attestory.credential.command;

import org.jspecify.annotations.NullMarked;
