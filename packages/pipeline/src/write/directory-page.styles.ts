/** Styles of the directory: those of the plain page, a table of communes, and A4 paper. */

import { PAGE_STYLES } from './index-page.styles.js';

export const DIRECTORY_STYLES = `${PAGE_STYLES}
body{max-width:60rem}.letters{columns:auto}.letters li,.toc li{border:0;padding:0}.letters li{display:inline-block;margin:0}
.letters a,.toc a{display:inline-block;min-width:2.75rem;padding:.5rem .25rem}
table{width:100%;border-collapse:collapse}caption{text-align:start;font-weight:600;font-size:1.15rem;padding-top:1.5rem}
th,td{padding:.35rem .5rem .35rem 0;border-top:1px solid GrayText;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th[scope=row]{width:30%}td:nth-child(2){width:5.5rem;white-space:nowrap}td p{margin:0}
.covers{font-size:.9em}td a[href^="tel:"]{padding:.15rem 0}
@media (max-width:34rem){thead{position:absolute;left:-99rem}table,tbody,tr,th,td{display:block;width:auto}th,td{border:0;padding:.1rem 0}tr{padding:.5rem 0;border-top:1px solid GrayText}th[scope=row],td:nth-child(2){width:auto}}
@media print{@page{size:A4;margin:14mm 12mm}body{font-size:9pt;line-height:1.3}th,td{padding:.6mm 2mm .6mm 0}.toc a{padding:0}h1{font-size:16pt}h2{break-after:avoid;margin-top:6mm}h3{break-after:avoid;margin-top:4mm}
.units{columns:2;column-gap:8mm}tr{break-inside:avoid}thead{display:table-header-group}a[href^="tel:"]{padding:0}li{margin-bottom:2mm}.back,.by-letter{display:none}}
`;
