import { QuietArchive } from '../quiet-archive.js';

/**
 * What the first request brings: the list of the tiles and, as they follow it,
 * the tiles of a whole country. On a slow phone, the second half takes less
 * time than another request. The loader (`embed`) asks for the same.
 */
const START_BYTES = 32_768;

type Part = Awaited<ReturnType<QuietArchive['getBytes']>>;

/** An archive whose beginning is asked for once: the first view is in it. */
export class StartedArchive extends QuietArchive {
  private start: Part | undefined;

  override async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<Part> {
    const { start } = this;
    const end = offset + length;
    // From its beginning, it is read again: it changed on its server.
    if (offset > 0) return start && end <= start.data.byteLength ? { ...start, data: start.data.slice(offset, end) } : super.getBytes(offset, length, signal, etag);
    this.start = await super.getBytes(0, Math.max(length, START_BYTES), signal, etag);
    return this.start;
  }
}
