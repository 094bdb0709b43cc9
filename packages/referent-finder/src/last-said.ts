/** What a region announced last: in another language, it is said again. */
export class LastSaid {
  private text: (() => string) | undefined;
  private words: object | undefined;
  private readonly announce: (text: string) => void;

  constructor(announce: (text: string) => void) {
    this.announce = announce;
  }

  /** @param text as the words of the moment make it */
  say(text: () => string): void {
    this.text = text;
    this.announce(text());
  }

  forget(): void {
    this.text = undefined;
  }

  /** To be called once the page is drawn with these words. */
  follow(words: object): void {
    const changed = this.words !== words;
    this.words = words;
    if (changed && this.text) this.announce(this.text());
  }
}
