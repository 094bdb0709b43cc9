/** Asks the device where it is. Called from a click and from nowhere else (SAF-18). */

import type { Position } from '@reperes/schema';

export type LocateFault = 'refus' | 'indisponible' | 'delai';

export class LocateError extends Error {
  readonly fault: LocateFault;

  constructor(fault: LocateFault) {
    super(`No position from the device: ${fault}.`);
    this.name = 'LocateError';
    this.fault = fault;
  }
}

/** A commune is all that is looked for: what the masts say is enough, and comes sooner. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 12_000, maximumAge: 60_000 };

/** @throws {LocateError} refused, unknown to the device, or too slow */
export function locate(): Promise<Position> {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new LocateError('indisponible'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.longitude, coords.latitude]),
      (error) => reject(new LocateError(faultOf(error))),
      OPTIONS,
    );
  });
}

function faultOf({ code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): LocateFault {
  if (code === PERMISSION_DENIED) return 'refus';
  return code === TIMEOUT ? 'delai' : 'indisponible';
}
