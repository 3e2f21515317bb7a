/** Hands out documents. */
@NullMarked
package org.attestory.document.web;

import org.jspecify.annotations.NullMarked;
