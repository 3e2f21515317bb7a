/** Tests of the package of the same name. */
@NullMarked
package org.attestory.document.api;

import org.jspecify.annotations.NullMarked;
