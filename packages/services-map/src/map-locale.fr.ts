/** @param title of the map */
export type MapLocale = (title: string) => Readonly<Record<string, string>>;

/** The 25 strings of MapLibre 6.17, in French; a test compares the keys with those of the library. */
export const mapLocale: MapLocale = (title) => ({
  'AttributionControl.ToggleAttribution': 'Afficher ou masquer les sources',
  'AttributionControl.MapFeedback': 'Signaler une erreur sur le fond de carte',
  'FullscreenControl.Enter': 'Plein écran',
  'FullscreenControl.Exit': 'Quitter le plein écran',
  'GeolocateControl.FindMyLocation': 'Me situer sur la carte',
  'GeolocateControl.LocationNotAvailable': 'Position indisponible',
  'LogoControl.Title': 'Logo de MapLibre',
  'Map.Title': title,
  'Marker.Title': 'Lieu sur la carte',
  'NavigationControl.ResetBearing': 'Remettre le nord en haut',
  'NavigationControl.ZoomIn': 'Agrandir',
  'NavigationControl.ZoomOut': 'Réduire',
  'Popup.Close': 'Fermer',
  'ScaleControl.Feet': 'pi',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
  'ScaleControl.Miles': 'mi',
  'ScaleControl.NauticalMiles': 'M',
  'GlobeControl.Enable': 'Afficher le globe',
  'GlobeControl.Disable': 'Quitter le globe',
  'TerrainControl.Enable': 'Afficher le relief',
  'TerrainControl.Disable': 'Quitter le relief',
  'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl et molette pour agrandir la carte',
  'CooperativeGesturesHandler.MacHelpText': '⌘ et molette pour agrandir la carte',
  'CooperativeGesturesHandler.MobileHelpText': 'Deux doigts pour déplacer la carte',
});
