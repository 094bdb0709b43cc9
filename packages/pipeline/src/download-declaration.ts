/** Where `reperes fetch` takes a source file from: the member `download` of a source in `territory.json`. */

/** What the first bytes must look like: a server that is down often answers with a page. */
export const DOWNLOAD_TYPES = ['csv', 'json', 'xlsx', 'zip'] as const;

export type DownloadType = (typeof DOWNLOAD_TYPES)[number];

export interface Download {
  readonly url: string;
  /** Of the whole file, in hexadecimal; absent for a file that changes. */
  readonly sha256?: string;
  readonly type?: DownloadType;
}

/** `https:`, or `http:` on this machine alone. */
export function isDownloadUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost'));
}

/** The declaration, or the name of the member that is wrong. */
export function readDownload(value: unknown): Download | string {
  if (typeof value !== 'object' || value === null) return 'download';
  const { url, sha256, type } = value as Partial<Record<keyof Download, unknown>>;
  if (typeof url !== 'string' || !isDownloadUrl(url)) return 'download.url';
  if (sha256 !== undefined && (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))) return 'download.sha256';
  const known = DOWNLOAD_TYPES.find((one) => one === type);
  if (type !== undefined && !known) return 'download.type';
  return { url, ...(sha256 === undefined ? {} : { sha256: sha256.toLowerCase() }), ...(known ? { type: known } : {}) };
}
