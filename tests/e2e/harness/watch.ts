/**
 * Runs in a page before anything else, and notes each call that would leave a
 * trace, tell someone, or startle the person; and each change of the page
 * outside the widgets. Closures do not cross into the page: all is inside.
 */

export interface Watched {
  /** `History.pushState`, `set document.cookie`… */
  readonly calls: string[];
  /** What changed in the host's document. */
  readonly changes: string[];
  /** Names added to `window`. */
  readonly globals: () => string[];
  /** Violations of the page's policy. */
  readonly violations: string[];
}

export function watchPage(): void {
  const calls: string[] = [];
  const changes: string[] = [];
  const violations: string[] = [];
  const known = new Set(Object.getOwnPropertyNames(window));
  const page = window as unknown as Record<string, { prototype?: object } | undefined>;

  const spy = (owner: object | undefined, label: string, names: readonly string[]) => {
    for (const name of names) {
      const found = owner && Object.getOwnPropertyDescriptor(owner, name);
      if (!found || typeof found.value !== 'function') continue;
      const original = found.value as (...args: unknown[]) => unknown;
      const replacement = function (this: unknown, ...args: unknown[]): unknown {
        calls.push(`${label}.${name}`);
        return label === 'window' ? undefined : Reflect.apply(original, this, args);
      };
      Object.defineProperty(owner, name, { ...found, value: replacement });
    }
  };
  const spySetter = (owner: object | undefined, label: string, name: string) => {
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!owner || !found?.set) return;
    const { set } = found;
    Object.defineProperty(owner, name, {
      ...found,
      set(this: unknown, value: unknown) {
        calls.push(`set ${label}.${name}`);
        set.call(this, value);
      },
    });
  };

  for (const [name, methods] of Object.entries({
    History: ['pushState', 'replaceState', 'back', 'forward', 'go'],
    Navigation: ['navigate', 'updateCurrentEntry'],
    Storage: ['setItem', 'removeItem', 'clear'],
    IDBFactory: ['open', 'deleteDatabase'],
    CacheStorage: ['open', 'match'],
    ServiceWorkerContainer: ['register'],
    StorageManager: ['getDirectory', 'persist'],
    CookieStore: ['set', 'delete'],
    Navigator: ['sendBeacon', 'vibrate', 'share', 'registerProtocolHandler', 'requestMediaKeySystemAccess', 'getBattery'],
    Geolocation: ['getCurrentPosition', 'watchPosition'],
    Clipboard: ['write', 'writeText', 'read', 'readText'],
    HTMLDialogElement: ['showModal'],
    HTMLMediaElement: ['play'],
    HTMLFormElement: ['submit', 'requestSubmit'],
    XMLHttpRequest: ['open'],
  })) {
    spy(page[name]?.prototype, name, methods);
  }
  spy(page['Notification'] as object | undefined, 'Notification', ['requestPermission']);
  spy(window, 'window', ['open', 'alert', 'confirm', 'prompt']);
  // A button that says so asks for it; its dialog would stop the page. What prints knows that it ends. Full screen has its button too, and a test of its own.
  window.print = () => {
    for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(type));
  };
  spySetter(Document.prototype, 'document', 'cookie');
  spySetter(Document.prototype, 'document', 'title');
  spySetter(Document.prototype, 'document', 'domain');

  for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'BroadcastChannel', 'SharedWorker']) {
    const original = page[name] as unknown as (new (...args: unknown[]) => object) | undefined;
    if (!original) continue;
    page[name] = new Proxy(original, {
      construct(target, args: unknown[]) {
        calls.push(`new ${name}`);
        return new target(...args);
      },
    }) as never;
  }

  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest) {
    if (type === 'beforeunload' || type === 'unload') calls.push(`listener ${type}`);
    listen.call(this, type, ...rest);
  };
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    violations.push(`${violatedDirective} ${blockedURI}`);
  });

  // The parser's own work ends here, and module scripts come after.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records) changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });

  const globals = () => Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && name !== 'watched');
  Object.assign(window, { watched: { calls, changes, globals, violations } });
}
