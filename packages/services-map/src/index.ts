export { ReperesFilterEvent, ReperesSelectEvent } from './events.js';
export { ReperesServicesMap } from './reperes-services-map.js';
