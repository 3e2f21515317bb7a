/** How documents reach people beyond a download: exports of many certificates as one archive, printed copies by post. */
@NullMarked
package org.attestory.delivery.api;

import org.jspecify.annotations.NullMarked;
