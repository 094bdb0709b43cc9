let asked: Promise<unknown> | undefined;

/** What the list does not need comes once its first cards can be read; without it, the list is all there. */
export function loadNearField(): void {
  asked ??= import('./define.js').catch((error: unknown) => console.warn(`<reperes-services-map>: ${String(error)}`));
}
