/** Styles of the plain page: readable without them, and printable. System fonts, no request. */

export const PAGE_STYLES = `
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{max-width:46rem;margin:0 auto;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.2}h2{margin-top:2.5rem}h3{margin-top:2rem}
a{color:LinkText}a:focus-visible{outline:3px solid;outline-offset:2px}
ul{list-style:none;padding:0}li{margin:0 0 1rem;padding-left:.75rem;border-left:3px solid GrayText;overflow-wrap:anywhere}
p{margin:.25rem 0}.numbers li{border-color:CanvasText}.numbers strong{font-size:1.25rem}
.notice{margin:1rem 0;padding:.75rem;border:2px solid}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
a[href^="tel:"],a[href^="sms:"]{display:inline-block;padding:.5rem 0;white-space:nowrap}
@media print{.skip{display:none}body{max-width:none;padding:0;font-size:11pt}li{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
