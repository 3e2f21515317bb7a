/** How documents reach people: downloads, exports of many certificates, printed copies. */
@NullMarked
package org.attestory.delivery.web;

import org.jspecify.annotations.NullMarked;
