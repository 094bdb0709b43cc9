/** Style sheets of sites as they are: none of them knows the widgets, all of them reach their elements. */

export const HOST_STYLES: Readonly<Record<string, string>> = {
  'everything unset': '* { all: unset }',

  'everything unset, and insisting': '* { all: unset !important }',

  // As old frameworks, mobile-first, still write it: 1 rem is then 10 px.
  'a root font of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.4rem; line-height: 1 }',

  // The manner of a well-known framework's reset, with the sizes that surprise.
  'a framework’s reset': `
    *, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }
    html { font-size: 10px; -webkit-tap-highlight-color: transparent }
    body { font: 13px/1 Arial; color: #777; background: #eee; text-align: center; word-break: keep-all }
    a { color: inherit; text-decoration: none; pointer-events: none } ul { list-style: none }
    input, button { appearance: none; font-size: 11px } img, svg { display: none } [hidden] { display: block }
    main > * { float: left; text-transform: uppercase; letter-spacing: -1px }`,

  // The manner of a public service's style sheet.
  'a public service': `
    :root { --text-default-grey: #3a3a3a; color-scheme: light }
    body { color: var(--text-default-grey); font: 1rem/1.5rem Marianne, arial, sans-serif }
    a { background-image: linear-gradient(0deg, currentColor, currentColor); color: inherit }
    button { background: transparent; color: #000091 } h2 { font-size: 1.75rem; margin: 0 0 1.5rem }
    p { margin: 0 0 1.5rem } ul { padding-inline-start: 1rem }`,

  'text pushed aside': 'main { text-indent: -9999px; white-space: nowrap }',

  'very large layers': `
    header, main, h1 { position: relative; z-index: 2147483647 } h1 { background: #fff; transform: translateZ(0) }
    main { isolation: isolate; contain: layout }`,

  'narrow column, tiny type': 'main { width: 18rem; font-size: 6px; line-height: 0.5; columns: 1 }',
};
