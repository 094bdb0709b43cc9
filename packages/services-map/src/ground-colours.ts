import type { MapColours } from './map-upgrade.js';

/** As the style sheet resolved them: the host's tokens, the scheme and forced colours are already in. */
export function groundColours(stage: Element): MapColours {
  const path = stage.querySelector('.ground path');
  const land = path && getComputedStyle(path);
  return { sea: getComputedStyle(stage).backgroundColor, land: land?.fill ?? 'white', line: land?.stroke ?? 'black' };
}
