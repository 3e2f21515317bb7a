/** Tests of the package of the same name. */
@NullMarked
package org.attestory.conformance.web;

import org.jspecify.annotations.NullMarked;
