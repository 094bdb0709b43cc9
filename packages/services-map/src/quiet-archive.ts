import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';
import { quietFetch } from './quiet-fetch.js';

/**
 * A `.pmtiles` file on a server, read by ranges of bytes, telling the server
 * nothing else (SAF-15). What was looked at stays in no cache of the device;
 * a browser that keeps them also asks for parts of one file one after the other.
 */
export class QuietArchive implements Source {
  private readonly url: string;
  private readonly signal: AbortSignal;

  constructor(url: string, signal: AbortSignal) {
    this.url = url;
    this.signal = signal;
  }

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    const either = signal ? AbortSignal.any([this.signal, signal]) : this.signal;
    const response = await quietFetch(this.url, either, { part: `bytes=${offset}-${offset + length - 1}`, cache: 'no-store' });
    if (response.status !== 206) {
      await response.body?.cancel();
      throw new Error(`${this.url}: received status ${response.status}, expected a part of the file (206).`);
    }
    const received = response.headers.get('etag') ?? undefined;
    if (etag !== undefined && received !== undefined && received !== etag) throw new EtagMismatch(received);
    return { data: await response.arrayBuffer(), ...(received === undefined ? {} : { etag: received }) };
  }
}
