/**
 * The language of an element, and its words in it. An element speaks the
 * language of the nearest `lang` around it, as the rest of its page does. French is
 * built in: it is what shows when nothing says a language, when we do not
 * speak it, while its words come and if they never do. So a text is whole in
 * one language, never half in another.
 */

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language alone: `en` of `en-GB`. Dari, the Persian of Afghanistan, goes by two names. */
export function languageOf(tag: string): string {
  const language = /^[a-z]*/.exec(tag.toLowerCase())?.[0] ?? '';
  return language === 'prs' ? 'fa' : language;
}

/** Of the nearest `lang`, through shadow roots; empty when nothing says it. */
function languageAround(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const said = node.closest<HTMLElement>('[lang]');
    if (said) return languageOf(said.lang);
  }
  return '';
}

/** Whose shadow root the element is in, if it is in one. */
function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}

/** A table of words as another language may fill it: the same members, other sentences. */
export type Words<T> = T extends string
  ? string
  : T extends (...args: infer Given) => infer Said
    ? (...args: Given) => Words<Said>
    : { readonly [Name in keyof T]: Words<T[Name]> };

type Load<T> = () => Promise<T>;

/** Of a language that has no loader of its own; nothing when nobody speaks it. */
type LoadAny<T> = (language: string) => Promise<T | undefined>;

/** The same words in several languages: French at hand, each other one read when it is first wanted. */
export class Translations<T> {
  private readonly ready: Map<string, T>;
  private readonly loads: Map<string, Load<T>>;
  private readonly french: T;
  private readonly more: LoadAny<T> | undefined;

  constructor(french: T, others: Readonly<Record<string, Load<T>>>, more?: LoadAny<T>) {
    this.french = french;
    this.ready = new Map([['', french], ['fr', french]]);
    this.loads = new Map(Object.entries(others));
    this.more = more;
  }

  /** Those that can be asked for, French first. */
  get languages(): readonly string[] {
    return ['fr', ...this.loads.keys()];
  }

  /** One more language, read when it is first wanted. */
  add(language: string, load: Load<T>): void {
    this.loads.set(language, load);
  }

  /** What can be shown now: French for want of better. */
  in(language: string): T {
    return this.ready.get(language) ?? this.french;
  }

  /** Those that stand around a text. */
  around({ lang }: { readonly lang: string }): T {
    return this.in(languageOf(lang));
  }

  /**
   * Resolves once `in` gives the best that there is; what could not be read is asked for again next time.
   *
   * @returns `false` when there are such words and they did not come
   */
  async read(language: string): Promise<boolean> {
    try {
      const words = this.ready.get(language) ?? (await (this.loads.get(language)?.() ?? this.more?.(language)));
      if (words) this.ready.set(language, words);
      return true;
    } catch (error) {
      console.warn(`Repères, "${language}": ${String(error)}`);
      return false;
    }
  }
}

/** Renders its host again when the language around it changes, and when the words in it are there. */
export class LanguageAround<T> implements ReactiveController {
  /** Empty when nothing says it. */
  value = '';

  protected readonly host: ReactiveControllerHost & Element;
  protected readonly translations: Translations<T>;
  private readonly observer = new MutationObserver(() => this.look());

  constructor(host: ReactiveControllerHost & Element, translations: Translations<T>) {
    this.host = host;
    this.translations = translations;
    host.addController(this);
  }

  get words(): T {
    return this.translations.in(this.value);
  }

  hostConnected(): void {
    for (let node: Element | undefined = this.host; node; node = hostOf(node)) {
      this.observer.observe(node.getRootNode(), { subtree: true, attributeFilter: ['lang'] });
    }
    this.look();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  /** Of the element's own `lang`: that of the page may be any. */
  private tellUnknown(value: string): void {
    const { host, translations: { languages } } = this;
    const written = host.getAttribute('lang');
    if (written && !languages.includes(value)) {
      console.warn(`<${host.localName}>: the attribute "lang" has "${written}", which is read as "fr". Expected: ${languages.join(', ')}.`);
    }
  }

  private look(): void {
    const value = languageAround(this.host);
    if (value === this.value) return;
    this.value = value;
    this.tellUnknown(value);
    const render = () => this.host.requestUpdate();
    render();
    void this.translations.read(value).then(render);
  }
}
