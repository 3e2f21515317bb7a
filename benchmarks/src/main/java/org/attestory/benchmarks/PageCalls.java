package org.attestory.benchmarks;

import org.openpdf.text.pdf.PdfContentByte;

/** The calls of OpenPDF by the operators that they write. */
final class PageCalls {

    private PageCalls() {}

    static void call(PdfContentByte canvas, String operator, float[] n) {
        switch (operator) {
            case "q" -> canvas.saveState();
            case "Q" -> canvas.restoreState();
            case "cm" -> canvas.concatCTM(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "m" -> canvas.moveTo(n[0], n[1]);
            case "l" -> canvas.lineTo(n[0], n[1]);
            case "c" -> canvas.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "v" -> canvas.curveTo(n[0], n[1], n[2], n[3]);
            case "y" -> canvas.curveFromTo(n[0], n[1], n[2], n[3]);
            case "re" -> canvas.rectangle(n[0], n[1], n[2], n[3]);
            case "h" -> canvas.closePath();
            case "n" -> canvas.newPath();
            case "W" -> canvas.clip();
            case "W*" -> canvas.eoClip();
            case "S" -> canvas.stroke();
            case "s" -> canvas.closePathStroke();
            case "f" -> canvas.fill();
            case "f*" -> canvas.eoFill();
            case "B" -> canvas.fillStroke();
            case "B*" -> canvas.eoFillStroke();
            case "b" -> canvas.closePathFillStroke();
            case "b*" -> canvas.closePathEoFillStroke();
            case "w" -> canvas.setLineWidth(n[0]);
            case "J" -> canvas.setLineCap((int) n[0]);
            case "j" -> canvas.setLineJoin((int) n[0]);
            case "M" -> canvas.setMiterLimit(n[0]);
            case "rg" -> canvas.setRGBColorFillF(n[0], n[1], n[2]);
            case "RG" -> canvas.setRGBColorStrokeF(n[0], n[1], n[2]);
            case "g" -> canvas.setGrayFill(n[0]);
            case "G" -> canvas.setGrayStroke(n[0]);
            case "BT" -> canvas.beginText();
            case "ET" -> canvas.endText();
            case "Tm" -> canvas.setTextMatrix(n[0], n[1], n[2], n[3], n[4], n[5]);
            case "Td" -> canvas.moveText(n[0], n[1]);
            case "Tc" -> canvas.setCharacterSpacing(n[0]);
            case "Tw" -> canvas.setWordSpacing(n[0]);
            case "Tr" -> canvas.setTextRenderingMode((int) n[0]);
            case "Tz" -> canvas.setHorizontalScaling(n[0]);
            case "Ts" -> canvas.setTextRise(n[0]);
            case "TL" -> canvas.setLeading(n[0]);
            default -> throw new IllegalStateException("a page of ours has no operator " + operator);
        }
    }
}
