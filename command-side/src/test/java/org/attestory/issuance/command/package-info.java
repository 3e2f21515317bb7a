/** Tests of the package of the same name. */
@NullMarked
package org.attestory.issuance.command;

import org.jspecify.annotations.NullMarked;
