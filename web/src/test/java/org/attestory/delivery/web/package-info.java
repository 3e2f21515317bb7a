/** Tests of the package of the same name. */
@NullMarked
package org.attestory.delivery.web;

import org.jspecify.annotations.NullMarked;
