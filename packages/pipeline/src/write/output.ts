/** Where the files of a folder go as they are written: never whole in the writer's hands. */

export interface Output {
  /** One more file, empty; several may be open together. */
  file(name: string): OutputFile;
}

export interface OutputFile {
  /** @param bytes the next ones; the caller may not change them afterwards */
  write(bytes: Uint8Array): void;
  /** Nothing is written after it. */
  close(): Written | Promise<Written>;
}

export interface Written {
  readonly octets: number;
  /** In hexadecimal. */
  readonly sha256: string;
}
