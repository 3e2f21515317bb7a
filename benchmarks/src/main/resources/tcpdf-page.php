<?php
// Draws a page with TCPDF from a list of steps, as often as told, and says how much processor time each took.
declare(strict_types=1);

require_once 'tcpdf/tcpdf.php';

final class Page extends TCPDF
{
    public function draw(string $operators): void
    {
        $this->_out($operators);
    }
}

[, $list, $directory, $times] = $argv;
$steps = array_map(fn ($line) => explode("\t", $line), file($list, FILE_IGNORE_NEW_LINES));

// Read once, as a program would that draws many pages.
$fonts = [];
foreach ($steps as $step) {
    if ($step[0] === 'load') {
        $fonts[$step[1]] = TCPDF_FONTS::addTTFfont($step[2], 'TrueTypeUnicode', '', 32, "$directory/");
    }
}

function page(array $steps, array $fonts, string $directory): string
{
    foreach ($steps as $step) {
        switch ($step[0]) {
            case 'page':
                $format = [(float) $step[1], (float) $step[2]];
                $pdf = new Page($format[0] > $format[1] ? 'L' : 'P', 'pt', $format);
                $pdf->setPrintHeader(false);
                $pdf->setPrintFooter(false);
                $pdf->setMargins(0, 0, 0);
                $pdf->setAutoPageBreak(false);
                $pdf->setCellPaddings(0, 0, 0, 0);
                // Its subsets of these fonts cannot be read; whole ones cost it less time, and the file is five times larger.
                $pdf->setFontSubsetting(false);
                $pdf->AddPage();
                break;
            case 'draw':
                $pdf->draw($step[1]);
                break;
            case 'font':
                $name = $fonts[$step[1]];
                $pdf->setFont($name, '', (float) $step[2], "$directory/$name.php");
                break;
            case 'text':
                $pdf->Text((float) $step[1], (float) $step[2], $step[3], 0, false, true, 0, 0, '', false, '', 0, false, 'L');
                break;
        }
    }
    return $pdf->Output('', 'S');
}

function processorTime(): float
{
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e3
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e3;
}

page($steps, $fonts, $directory);
$before = processorTime();
for ($done = 0; $done < (int) $times; $done++) {
    $drawn = page($steps, $fonts, $directory);
}
printf("%.3f ms, %d bytes\n", (processorTime() - $before) / (int) $times, strlen($drawn));
