/**
 * The way to a place, for a host that wants one. Whoever draws the way learns
 * which place was asked for: there is none by default, and the link says it.
 */

import { geoHref, httpsHref, type Service } from '@reperes/schema';
import { html } from 'lit';
import { pointOf } from './point-of.js';
import type { Strings } from './strings.fr.js';

const OPENSTREETMAP = 'https://www.openstreetmap.org/directions?to={lat}%2C{lon}';

/**
 * Only to a public place whose street is known (CONF-19).
 *
 * @param directions value of the attribute: `openstreetmap`, `geo`, or an `https:` address with `{lat}` and `{lon}`
 */
export function directionsHref(service: Service, directions: string | undefined): string | undefined {
  const { precision, nombre } = service.properties;
  const point = pointOf(service);
  if (!directions || !point || nombre > 1) return undefined;
  if (precision !== 'adresse' && precision !== 'voie') return undefined;
  if (directions === 'geo') return geoHref(point);
  const template = directions === 'openstreetmap' ? OPENSTREETMAP : directions;
  if (!template.includes('{lat}') || !template.includes('{lon}')) return undefined;
  return httpsHref(template.replaceAll('{lat}', String(point[1])).replaceAll('{lon}', String(point[0])));
}

export function directionsLink(service: Service, directions: string | undefined, words: Strings['fiche']) {
  const href = directionsHref(service, directions);
  if (!href) return undefined;
  const site = href.startsWith('https:') ? new URL(href).hostname.replace(/^www\./, '') : undefined;
  const { nom } = service.properties;
  return html`<span class="way">
    <a href=${href} rel="noreferrer">${words.itineraire(site)}<span class="visually-hidden">${words.deuxPoints(nom)}</span></a>
    <span class="hint">(${site ? words.itineraireSite : words.itineraireAppareil})</span>
  </span>`;
}
