/** Files that come back: genuine, altered, forged, hostile. */
@NullMarked
package org.attestory.examination.query;

import org.jspecify.annotations.NullMarked;
