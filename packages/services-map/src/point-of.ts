import type { Position, Service } from '@reperes/schema';

/**
 * The point of a service that may be shown. The mark is read again here, so
 * that a host that hands in its own data cannot locate a protected entry.
 */
export function pointOf(service: Service): Position | undefined {
  return service.properties.confidentialite === 'public' ? service.geometry?.coordinates : undefined;
}
