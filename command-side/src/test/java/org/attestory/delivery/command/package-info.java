/** Tests of the package of the same name. */
@NullMarked
package org.attestory.delivery.command;

import org.jspecify.annotations.NullMarked;
