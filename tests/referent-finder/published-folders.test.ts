import { ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCommunes } from '@reperes/commune-search';
import { findContacts, reasonText } from '@reperes/referent-finder';
import { type FileFormat, parsePublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';

const FOLDERS = new URL('../../../data/public/', import.meta.url);

const MANY = { skip: existsSync(FOLDERS) ? false : 'no data/public: run "npm run data"' };

function read<T>(folder: URL, format: FileFormat<T>): T {
  return parsePublished(format, readFileSync(new URL(format.name, folder), 'utf8'));
}

describe('findContacts on the published folders', MANY, () => {
  const territories = existsSync(FOLDERS) ? readdirSync(FOLDERS).filter((name) => existsSync(new URL(`${name}/communes.json`, FOLDERS))) : [];
  for (const territory of territories) {
    it(`gives each commune of ${territory} at least one contact, each with a reason`, () => {
      const folder = new URL(`${territory}/`, FOLDERS);
      const { communes } = readCommunes(readFileSync(new URL('communes.json', folder)));
      const data = {
        territory: read(folder, TERRITORY_FILE),
        referents: read(folder, REFERENTS_FILE),
        services: read(folder, SERVICES_FILE),
      };
      for (const commune of communes) {
        const contacts = findContacts(commune, data);
        ok(contacts.length > 0, commune.nom);
        for (const { id, raisons } of contacts) ok(raisons.length > 0 && raisons.every((reason) => reasonText(reason)), id);
      }
    });
  }
});
