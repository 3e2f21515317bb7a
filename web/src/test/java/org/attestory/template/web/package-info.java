/** Tests of the package of the same name. */
@NullMarked
package org.attestory.template.web;

import org.jspecify.annotations.NullMarked;
