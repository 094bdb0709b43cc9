/**
 * Rows as they are read → typed records, packed. What can only be known of all
 * rows together (links, repeated ids, signatures) is gathered on the way, so
 * that no row is held as it was written.
 */

import { Packed } from '../packed.js';
import type { HiddenText } from '../read/sheet.js';
import type { PrivateRecord, RawRecord, RawReferent, RawService } from '../records.js';
import { Units } from '../sources/join-units.js';
import { withCitations } from './citations.js';
import { clean } from './clean.js';
import { Ids } from './identify.js';
import { Gathering } from './gathering.js';
import { linkKeys } from './links.js';
import { holdOpening, remember } from './openings.js';
import { privatePacking } from './packing.js';
import { PersonalContacts } from './personal.js';
import { Fates } from './source-tally.js';
import type { StageContext } from './stage-context.js';
import { validate } from './validate.js';

export class Intake {
  readonly records = new Packed<PrivateRecord>(privatePacking());
  readonly gathering: Gathering;
  readonly personal = new PersonalContacts();
  readonly fates = new Fates();
  /** What the spreadsheets hold and do not show. */
  readonly hiddenTexts: string[] = [];
  private readonly rawReferents: RawReferent[] = [];
  private readonly units = new Units();
  private readonly ids: Ids;
  private readonly context: StageContext;

  constructor(context: StageContext) {
    this.context = context;
    this.gathering = new Gathering(context.formerMark);
    this.ids = new Ids(context);
  }

  take(row: RawRecord): void {
    if (row.kind === 'service') this.takeService(row);
    else this.rawReferents.push(row);
  }

  hide(texts: readonly HiddenText[]): void {
    for (const { text } of texts) this.hiddenTexts.push(text);
  }

  /** With the phone and hours of the units that were read, before or after them. */
  referents(): readonly RawReferent[] {
    return this.rawReferents.map((row) => this.units.join(row));
  }

  private takeService(row: RawService): void {
    this.units.add(row);
    const valid = validate(clean(row, this.context), row, this.context);
    const held = withCitations(holdOpening(valid, row, this.context), row);
    const record = { ...held, id: this.ids.distinct(held.id, held.places[0]) };
    this.gathering.add(record);
    remember(record, linkKeys(record), this.context.remembering);
    this.personal.service(record);
    this.personal.reserve(row.values.telephone, row.values.courriel);
    this.fates.read(record);
    this.records.push(record);
  }
}
