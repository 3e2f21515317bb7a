/** The public question about a file: is it what was issued here? */
@NullMarked
package org.attestory.examination.api;

import org.jspecify.annotations.NullMarked;
