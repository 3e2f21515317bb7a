/** Tests of the package of the same name. */
@NullMarked
package org.attestory.account.api;

import org.jspecify.annotations.NullMarked;
