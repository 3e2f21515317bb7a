/** Tests of the package of the same name. */
@NullMarked
package org.attestory.credential.query;

import org.jspecify.annotations.NullMarked;
