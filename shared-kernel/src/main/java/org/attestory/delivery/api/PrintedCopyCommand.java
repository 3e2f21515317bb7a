package org.attestory.delivery.api;

/** What can be asked of a printed copy. */
public sealed interface PrintedCopyCommand
        permits ChoosePrintedCopy,
                RequestPrintedCopy,
                RequestChosenCopy,
                CancelPrintedCopy,
                RecordPrinted,
                RecordPosted,
                RecordReturned {

    PrintedCopyId copyId();
}
