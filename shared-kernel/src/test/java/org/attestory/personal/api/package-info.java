/** Tests of the package of the same name. */
@NullMarked
package org.attestory.personal.api;

import org.jspecify.annotations.NullMarked;
