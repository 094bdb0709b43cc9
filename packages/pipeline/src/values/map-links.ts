/** Links to a map, of which many say a place in no letters that a program could read. */

const MAP_LINK =
  /(?:maps\.app\.goo\.gl|goo\.gl\/maps|g\.page\/|google\.[a-z.]{2,6}\/maps|maps\.google\.|openstreetmap\.org|osm\.org|umap\.|waze\.com|what3words\.com|w3w\.co|mappy\.(?:com|fr)|maps\.apple\.com|bing\.com\/maps|plus\.codes|geo:-?\d|here\.com|viamichelin)/i;

export function isMapLink(text: string): boolean {
  return MAP_LINK.test(text);
}
