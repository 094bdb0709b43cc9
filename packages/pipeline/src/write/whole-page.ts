/** What every page that the pipeline writes begins and ends with: no script, no request, nothing told to the next site. */

import { escapeHtml } from './html.js';

export interface PageHead {
  readonly title: string;
  readonly styles: string;
}

/** Piece by piece: a page may hold a directory. @param body markup */
export function* wholePage({ title, styles }: PageHead, body: Iterable<string>): Iterable<string> {
  yield `<!doctype html>
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
`;
  yield* body;
  yield '\n</body>\n</html>\n';
}
