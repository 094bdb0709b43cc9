/** Between the map of an ensemble and the element around it: goes no further. */

export class TerritoryChosenEvent extends Event {
  /** Id of the territory in `ensemble.json`. */
  readonly territoire: string;
  /** Id of the service that was touched on the map. */
  readonly service: string | undefined;

  constructor(territoire: string, service?: string) {
    super('territory-chosen');
    this.territoire = territoire;
    this.service = service;
  }
}
