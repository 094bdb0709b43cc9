/** A column of our templates: what the workbook, the Table Schema and the documentation say of it. */

export interface TemplateColumn<Field extends string = string> {
  readonly name: Field;
  readonly title: string;
  readonly description: string;
  /** Made up, with reserved numbers: nobody answers there. */
  readonly example: string;
  readonly required?: true;
  /** The only values. */
  readonly values?: readonly string[];
  /** Several values may be given, parted by "|". */
  readonly several?: true;
  /** Regular expression of the whole value. */
  readonly pattern?: string;
  readonly type?: 'integer' | 'date';
}
