import { LitElement, type PropertyDeclaration } from 'lit';
import { folder, type Reading } from './attribute-readings.js';

/**
 * What every widget is: an element that reads what its host writes by the
 * `Reading` of each property, and tells the console once of what is not right.
 * Attributes come here, and so do properties that frameworks set to the text of
 * an attribute.
 */
export class WidgetElement extends LitElement {
  /** Once a class, with all its properties known: each that has a `Reading` is set through it. */
  protected static override finalize(): void {
    const isFinalized = Object.hasOwn(this, 'finalized');
    super.finalize();
    if (isFinalized) return;
    for (const [name, { attribute, converter }] of this.elementProperties) {
      const accessor = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (accessor && isReading(converter)) Object.defineProperty(this.prototype, name, readBy(converter, accessor, String(attribute ?? name)));
    }
  }

  /** Tells whoever reads the console what `data`, which is missing, should be. */
  protected warnOfMissingData(): void {
    console.warn(`<${this.localName}>: the attribute "data" is missing. Expected: ${folder.expected}.`);
  }
}

function readBy({ read, expected }: Reading<unknown>, accessor: PropertyDescriptor, attribute: string): PropertyDescriptor {
  return {
    ...accessor,
    set(this: LitElement, given: unknown) {
      const isWritten = typeof given === 'string';
      const value = isWritten || given === null ? read(given) : given;
      // What is on was asked for; anything else is right when it is read as it is written.
      if (isWritten && value !== true && (value === false || String(value) !== given)) {
        console.warn(`<${this.localName}>: the attribute "${attribute}" has "${given}", which is read as "${String(value)}". Expected: ${expected}.`);
      }
      accessor.set?.call(this, value);
    },
  };
}

function isReading(converter: PropertyDeclaration['converter']): converter is Reading<unknown> {
  return typeof converter === 'object' && 'read' in converter;
}
