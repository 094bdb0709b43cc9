/** What a browser says of its device and network, where it says anything. */
export interface DeviceHints {
  /** https://wicg.github.io/netinfo/ and https://wicg.github.io/savedata/ */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  /** Gigabytes, rounded (https://www.w3.org/TR/device-memory/). */
  readonly deviceMemory?: number;
}

const SLOW = ['slow-2g', '2g'];

/** Under it, a map of a megabyte of code leaves little for the page of the host. */
const ENOUGH_MEMORY = 1;

/** Whether the big map waits to be asked for. A browser that says nothing is taken at its best. */
export function sparesData({ connection, deviceMemory = Infinity }: DeviceHints): boolean {
  return connection?.saveData === true || SLOW.includes(connection?.effectiveType ?? '') || deviceMemory < ENOUGH_MEMORY;
}
