import { oneOf, type Reading } from '@reperes/theme';

/** When the interactive map is fetched: when in view, on a click, or never. */
export type MapMode = 'auto' | 'click' | 'none';

/** For what is none of them, nothing is fetched before someone asks for it. */
export const mapMode: Reading<MapMode> = oneOf(['auto', 'click', 'none'], 'auto', 'click');
