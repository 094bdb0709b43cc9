/** Pages of a host that stand in the way of the exit, each with what it does. */

export interface ExitHost {
  /** Part of the test's title. */
  readonly id: string;
  /** Script, before ours. */
  readonly early?: string;
  readonly body?: string;
  /** Script, once the widget is there. */
  readonly late?: string;
}

const THROWS = "{ configurable: true, get() { throw new Error('host'); }, set() { throw new Error('host'); } }";

/** Of a page that asks "really leave?", as soon as a key was pressed and from the very start. */
export const ASKS: readonly ExitHost[] = [
  {
    id: 'a listener added after the first key',
    early: "document.addEventListener('keydown', () => addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; }), { once: true });",
  },
  { id: 'a handler of the window', early: "window.onbeforeunload = () => 'x';" },
  { id: 'a handler set after the first key', early: "document.addEventListener('keydown', () => { window.onbeforeunload = () => 'x'; });" },
  { id: 'an attribute of body', early: "addEventListener('DOMContentLoaded', () => document.body.setAttribute('onbeforeunload', \"return 'x'\"));" },
  { id: 'a listener of the first hour, capturing', early: "addEventListener('beforeunload', (event) => { event.stopImmediatePropagation(); event.preventDefault(); event.returnValue = 'x'; }, true);" },
  {
    id: 'a same-origin frame, typed in',
    body: '<iframe id="typed" srcdoc="<input id=q><script>addEventListener(\'beforeunload\', (event) => { event.preventDefault(); event.returnValue = 1; })</script>"></iframe>',
  },
  { id: 'a refused navigation', early: "window.navigation?.addEventListener('navigate', (event) => { if (event.cancelable) event.preventDefault(); }, true);" },
  { id: 'a handler that refuses any navigation', early: 'if (window.navigation) window.navigation.onnavigate = (event) => { if (event.cancelable) event.returnValue = false; };' },
  {
    id: 'dialogs of an element that is taken away',
    early: "customElements.define('x-garde', class extends HTMLElement { disconnectedCallback() { if (!confirm('Partir ?')) alert('Non'); throw new Error('host'); } });",
    body: '<x-garde></x-garde>',
  },
  { id: 'a dialog at the end', early: "for (const type of ['pagehide', 'unload', 'visibilitychange']) addEventListener(type, () => alert('Au revoir'));" },
];

/** Asks in several ways at once: what comes with every fault below. */
export const ASKS_ALL = `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });
  document.addEventListener('keydown', () => { window.onbeforeunload = () => 'x'; });`;

/** Own members of one field that throw when they are read or written. */
function ownMembers(): ExitHost[] {
  const members = [
    ['input', 'value'], ['input', 'checked'], ['input', 'defaultChecked'], ['input', 'type'], ['input', 'localName'], ['input', 'getAttribute'],
    ['textarea', 'value'], ['textarea', 'style'], ['select', 'selectedIndex'], ['select', 'options'], ['select', 'value'], ['option', 'selected'],
    ['option', 'defaultSelected'], ['iframe', 'contentWindow'], ['iframe', 'contentDocument'], ['div', 'textContent'], ['div', 'shadowRoot'],
  ] as const;
  return members.map(([tag, name]) => ({
    id: `${name} of ${tag} throws`,
    body: '<input value=a><textarea></textarea><select><option>1<option>2</select><iframe srcdoc=""></iframe><div contenteditable>texte</div>',
    late: `for (const one of document.querySelectorAll('${tag}')) Object.defineProperty(one, '${name}', ${THROWS});`,
  }));
}

/** Members of the browser, replaced for the whole page by what throws. */
function replaced(): ExitHost[] {
  const groups: Readonly<Record<string, readonly string[]>> = {
    'Element.prototype': ['append', 'remove', 'replaceChildren', 'setAttribute', 'getAttribute', 'querySelectorAll', 'shadowRoot', 'localName', 'children', 'getBoundingClientRect', 'matches'],
    'Node.prototype': ['appendChild', 'insertBefore', 'removeChild', 'textContent', 'getRootNode', 'isConnected', 'contains'],
    'Document.prototype': ['createElement', 'createTreeWalker', 'querySelector', 'querySelectorAll', 'open', 'documentElement', 'head', 'body', 'defaultView', 'activeElement'],
    'HTMLElement.prototype': ['style', 'hidden', 'click', 'showPopover', 'hidePopover', 'focus'],
    'HTMLInputElement.prototype': ['value', 'checked', 'type'],
    'HTMLTextAreaElement.prototype': ['value'],
    'HTMLOptionElement.prototype': ['selected'],
    'CSSStyleDeclaration.prototype': ['setProperty', 'getPropertyValue', 'cssText', 'color'],
    'TreeWalker.prototype': ['nextNode'],
    'EventTarget.prototype': ['addEventListener', 'removeEventListener', 'dispatchEvent'],
    'Event.prototype': ['preventDefault', 'stopPropagation', 'stopImmediatePropagation', 'composedPath'],
    'Array.prototype': ['push', 'forEach', 'map', 'find', 'some', 'slice', 'findIndex', 'filter'],
    'Function.prototype': ['call', 'apply', 'bind'],
    Reflect: ['apply', 'set', 'get', 'defineProperty', 'getOwnPropertyDescriptor'],
    Object: ['defineProperty', 'entries', 'assign'],
    window: ['addEventListener', 'removeEventListener', 'setTimeout', 'clearTimeout', 'URL', 'Date', 'getComputedStyle', 'open', 'parent', 'navigation', 'BeforeUnloadEvent', 'Event'],
  };
  const each = Object.entries(groups).map(([owner, names]) => ({
    id: `${owner} has ${names.join(', ')} replaced`,
    late: `{ const { defineProperty } = Object; for (const name of ${JSON.stringify(names)}) try { defineProperty(${owner}, name, ${THROWS}); } catch {} }`,
  }));
  return [...each, { id: 'nothing can be iterated', late: `for (const type of [Array, Set, Map, NodeList, HTMLCollection]) Object.defineProperty(type.prototype, Symbol.iterator, ${THROWS});` }];
}

/** Names that hide members of the document. */
function clobbered(): ExitHost[] {
  const early = ['querySelector', 'querySelectorAll', 'body', 'head', 'documentElement', 'defaultView', 'children', 'open', 'designMode', 'activeElement', 'location', 'addEventListener', 'getElementById'];
  const late = [...early, 'createElement', 'createTreeWalker', 'styleSheets', 'adoptedStyleSheets', 'elementFromPoint', 'URL', 'cookie', 'readyState'];
  const named = (tag: string, name: string) => `<${tag} name="${name}" id="${name}"></${tag}>`;
  const written = (tags: readonly string[], names: readonly string[]) => names.flatMap((name) => tags.map((tag) => named(tag, name))).join('');
  const intoPage = (html: string) => `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(html)});`;
  const members = ['style', 'value', 'remove', 'shadowRoot', 'children', 'localName', 'getAttribute', 'setAttribute', 'nodeType', 'constructor', 'checked', 'type', 'parentNode', 'attributes'];
  const form = `<form contenteditable="true">${members.map((name) => `<input name="${name}">`).join('')}</form>`;
  return [
    { id: 'names of the issue', body: '<form name="querySelector"></form><a id="location"></a><a id="history"></a><form name="body"></form>' },
    ...(['form', 'img'] as const).map((tag) => ({ id: `${tag}s named as members of the document, from the start`, body: written([tag], early) })),
    { id: 'two elements of each name', body: written(['form', 'form'], early) },
    { id: 'forms, frames and images named later', late: intoPage(written(['form', 'iframe', 'img', 'object'], late)) },
    { id: 'a form whose fields hide its members', body: form },
    { id: 'such a form beside body', late: `document.documentElement.appendChild(document.createElement('div')).outerHTML = ${JSON.stringify(form)};` },
    { id: 'anchors and frames named as members of the window', body: written(['a', 'iframe'], ['top', 'parent', 'self', 'location', 'history', 'navigation', 'setTimeout', 'Element', 'Event', 'Node', 'alert']) },
    { id: 'constants of the page named as ours', early: 'const Node = 1, EventTarget = 2, TreeWalker = 3;' },
  ];
}

/** What a page gives for a root that it keeps closed. */
function oddRoots(): ExitHost[] {
  return ['1', "'closed'", 'this', 'document', 'window', 'document.documentElement', 'new Proxy({}, { get() { throw 1; } })', "(() => { throw new Error('host'); })()"].map((given) => ({
    id: `shadowRoot gives ${given}`,
    early: `customElements.define('x-bloc', class extends HTMLElement { get shadowRoot() { return ${given}; } });`,
    body: '<x-bloc></x-bloc>',
  }));
}

export const FAULTS: readonly ExitHost[] = [
  { id: 'append replaced before we come', early: "Element.prototype.append = function () { throw new Error('polyfill'); };" },
  {
    id: 'several members replaced before we come',
    early: `for (const name of ['prepend', 'replaceChildren', 'before', 'insertAdjacentElement', 'animate', 'scrollIntoView']) Element.prototype[name] = () => { throw new Error('host'); };
      window.addEventListener = () => {}; document.open = () => { throw new Error('host'); }; window.open = () => { throw new Error('host'); };`,
  },
  { id: 'Document.prototype.open replaced before we come', early: "Document.prototype.open = () => { throw new Error('host'); };" },
  { id: 'Document.prototype.open does nothing', early: 'Document.prototype.open = () => document;' },
  {
    id: 'an element of the page that throws whatever one does',
    early: `customElements.define('x-champ', class extends HTMLElement { static formAssociated = true; get value() { throw 1; } set value(to) { throw 2; } get checked() { throw 3; } get constructor() { throw 4; } disconnectedCallback() { throw 5; } });`,
    body: '<x-champ contenteditable="true"></x-champ>',
  },
  { id: 'observers that write it all again', early: "new MutationObserver(() => { document.querySelector('textarea').value = 'encore'; throw 1; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });" },
  { id: 'clicks stopped by the document', early: "for (const type of ['click', 'auxclick', 'pointerup', 'mouseup']) document.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);" },
  { id: 'frozen members', late: 'for (const one of [Event, Element, Node, Document, BeforeUnloadEvent]) Object.freeze(one.prototype);' },
  ...ownMembers(),
  ...replaced(),
  ...clobbered(),
  ...oddRoots(),
];

/** What was written, where the exit must empty it. */
export const TEXTS: ExitHost = {
  id: 'texts',
  body: `<div id="libre" contenteditable>je veux partir</div><div contenteditable="plaintext-only">il me suit</div><input type="search"><input type="checkbox">
<select><option>non<option>oui</select><select multiple><option>a<option selected>b</select><div id="racine"></div>
<iframe srcdoc="<input><p contenteditable>adresse</p><iframe srcdoc='<textarea></textarea>'></iframe>"></iframe>`,
  late: "document.querySelector('#racine').attachShadow({ mode: 'open' }).innerHTML = '<input><p contenteditable=\"\">ma sœur</p>';",
};

const DIALOG = (style = '') => `<dialog id="avis" style="${style}"><p>Ce site utilise des cookies</p><button>Accepter</button></dialog>`;
const OPEN = "document.querySelector('#avis').showModal();";

/** What lies over the button, or makes it inert. */
export const OVER: readonly ExitHost[] = [
  { id: 'a modal dialog, from the start', body: `${DIALOG()}<script>${OPEN}</script>` },
  { id: 'a modal dialog, opened later', body: DIALOG(), late: OPEN },
  { id: 'a modal dialog as large as the window', body: DIALOG('width:100vw;height:100vh;max-width:none;max-height:none'), late: OPEN },
  { id: 'a modal dialog without a backdrop', body: `<style>::backdrop{display:none}</style>${DIALOG()}`, late: OPEN },
  { id: 'two modal dialogs', body: `${DIALOG()}<dialog id="second"><button>Oui</button></dialog>`, late: `${OPEN}document.querySelector('#second').showModal();` },
  { id: 'a modal dialog in a shadow root', body: '<div id="racine"></div>', late: "const root = document.querySelector('#racine').attachShadow({ mode: 'open' }); root.innerHTML = '<dialog><button>Oui</button></dialog>'; root.querySelector('dialog').showModal();" },
  { id: 'a modal dialog that closes at a press beside it', body: DIALOG(), late: `document.querySelector('#avis').closedBy = 'any';${OPEN}` },
  { id: 'a page that is inert', body: '', late: 'document.body.inert = true;' },
  { id: 'a popover as large as the window', body: '<div id="avis" popover="manual" style="width:100vw;height:100vh;border:0;padding:0">Bandeau</div>', late: "document.querySelector('#avis').showPopover();" },
  { id: 'a page without pointer events', body: '', late: "document.documentElement.style.pointerEvents = 'none';" },
];

/** @param exit where to */
export function hostBody({ early, body = '', late }: ExitHost, widgets: string, exit: string): string {
  const script = (text: string | undefined) => (text ? `<script>${text}</script>` : '');
  return `${script(early)}${script(`window.late = () => { ${late ?? ''} };`)}<script type="module" src="${widgets}/reperes.js"></script>
<h1>Page d’essai</h1><textarea id="message" aria-label="Message" style="position:fixed;left:0;top:0;width:100px;height:60px"></textarea>${body}
<reperes-violentometre exit-url="${exit}"><p>17 · 112 · 114 par SMS · 3919</p></reperes-violentometre>`;
}
