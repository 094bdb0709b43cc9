/** `https://site/data/62` and `https://site/data/62/` name the same folder. Apart from what reads it: a link needs no reader. */
export function publishedUrl(folder: string, name: string): string {
  return new URL(name, new URL(folder.replace(/\/?$/, '/'), globalThis.document?.baseURI)).href;
}
