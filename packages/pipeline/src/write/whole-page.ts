/** What every page that the pipeline writes begins and ends with: no script, no request, nothing told to the next site. */

import type { Html } from './html.js';
import { escapeHtml } from './html.js';

export interface PageContent {
  readonly title: string;
  readonly styles: string;
  readonly body: Html;
}

export function wholePage({ title, styles, body }: PageContent): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
${body.markup}
</body>
</html>
`;
}
