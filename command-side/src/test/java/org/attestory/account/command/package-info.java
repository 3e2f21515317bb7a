/** Tests of the package of the same name. */
@NullMarked
package org.attestory.account.command;

import org.jspecify.annotations.NullMarked;
