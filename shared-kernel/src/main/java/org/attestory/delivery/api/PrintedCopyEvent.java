package org.attestory.delivery.api;

/** What has happened to a printed copy. */
public sealed interface PrintedCopyEvent
        permits PrintedCopyChosen,
                PrintedCopyRequested,
                PrintedCopyPrinted,
                PrintedCopyPosted,
                PrintedCopyReturned,
                PrintedCopyCancelled {

    PrintedCopyId copyId();
}
