/** Bytes by file name, asked for one at a time: a map is one. */
export interface Sources {
  get(name: string): Uint8Array | undefined;
}

export interface Files extends Sources {
  keys(): Iterable<string>;
}
