/** The structure, written as sentences and checked in every build. */
@NullMarked
package org.attestory.architecture;

import org.jspecify.annotations.NullMarked;
