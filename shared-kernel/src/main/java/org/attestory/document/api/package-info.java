/** Certificates as files that people keep: PDF and PNG. */
@NullMarked
package org.attestory.document.api;

import org.jspecify.annotations.NullMarked;
