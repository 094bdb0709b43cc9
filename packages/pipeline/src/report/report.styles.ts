/** Styles of the report: system fonts, no request, printable. */

export const REPORT_STYLES = `
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{max-width:60rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.2}h2{margin-top:2.5rem}h3{margin:2rem 0 .25rem;font-size:1.1rem}
p{margin:.25rem 0}.status{padding:.75rem;border:2px solid;font-weight:bold}
.first{margin:1.5rem 0;padding:0 1rem 1rem;border:4px double}
.tag{display:inline-block;padding:0 .5rem;border:1px solid;font-size:.85rem;font-weight:normal}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0}
th,td{padding:.25rem .75rem;border:1px solid GrayText;text-align:start;vertical-align:top}td.number{text-align:end}
code{font-size:.85rem}.contact{white-space:nowrap}.lacking{min-width:14rem}
summary{padding:.5rem 0;cursor:pointer}.names{columns:13rem;padding-left:1.25rem}
@media print{body{max-width:none;padding:0;font-size:10pt}tr,h3{break-inside:avoid}h3{break-after:avoid}}
`;
