/**
 * The wall is a second opinion, not a second policy: what the pipeline
 * publishes of made-up tables passes it, or officers would meet refusals that
 * no row explains. The tables are full of what the two might judge otherwise.
 */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lastCheck } from '@reperes/last-check';
import { attempt, SERVICES_SOURCE } from '../pipeline/territory.js';

const HEADER = ['cle', 'nom', 'categorie', 'confidentialite', 'commune', 'code_postal', 'adresse', 'telephone', 'courriel', 'site_web', 'siret', 'presentation', 'horaires', 'publics', 'approuve_par', 'approuve_le'] as const;

const NAMES = ['Mésanges', 'Les Mésanges', 'Refuge Les Mésanges', 'Relais du Parc', 'La Passerelle', 'Solfa', 'HU Solfa – Béthune', 'Villa des Tilleuls (Arras)', 'CHRS', 'HU Béthune', 'Hébergement d’urgence', 'Accueil de jour', 'Espoir', 'refuge les mésanges', 'ABRI DES MESANGES', 'Maison Sainte-Anne', 'St Omer hébergement', 'Croix-Rouge', 'L’Escale', 'Au 3 rue Haute', 'Écoute 62'];
const STREETS = ['12 rue des Mésanges', '12 bis rue des Mesanges', '3 rue Haute', '5 bd du Bois Joli', '5 boulevard Bois-Joli', '14 avenue du Gal de Gaulle', 'Les Tilleuls bât. B, 8 place de l’Église', 'Résidence des Tilleuls', '2-4 impasse du Loup', '12, r. des Mésanges 62000 Arras', ''];
const PHONES = ['03 53 01 00 01', '03 53 01 00 02', '0353010003', '+33 3 53 01 00 01', '115', ''];
const MAILS = ['contact@solfa.example', 'accueil@mesanges.example', 'refuge@mesanges.example', 'secretariat@gmail.com', ''];
const SITES = ['https://mesanges.example/', 'https://www.solfa.example/aide', 'https://facebook.com/mesanges', 'https://www.pas-de-calais.gouv.fr/a', ''];
const TEXTS = [...NAMES, ...STREETS, ...PHONES, ...MAILS, 'On y entend des mésanges.', 'Appeler Solfa au 03 53 01 00 02, 12 rue des Mésanges.', 'Chez les Mésanges, à Arras', 'Une passerelle vers l’emploi', 'À La Passerelle', 'le relais du parc', 'voir https://mesanges.example/contact', 'mardi 9h-12h', 'Espoir et écoute'];

const row = fc.record({
  nom: fc.constantFrom(...NAMES.slice(0, -2)),
  categorie: fc.constantFrom('hebergement-urgence', 'alt', 'accueil-jour', 'laeo', 'aide-victimes', 'itinerant'),
  confidentialite: fc.constantFrom('secret', 'public', 'public', 'public', 'contact'),
  where: fc.constantFrom(['Arras', '62000'], ['Béthune', '62400'], ['', '']),
  adresse: fc.constantFrom(...STREETS),
  telephone: fc.constantFrom(...PHONES),
  courriel: fc.constantFrom(...MAILS),
  site_web: fc.constantFrom(...SITES),
  siret: fc.constantFrom('', '', '12345678900011'),
  presentation: fc.constantFrom(...TEXTS),
  horaires: fc.constantFrom(...TEXTS),
  publics: fc.constantFrom('femmes', ...TEXTS),
  signed: fc.constantFrom(false, false, true),
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('CONF-22 the wall refuses nothing that the pipeline publishes, whatever the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 7 }), async (rows) => {
      const lines = rows.map(({ where: [commune, codePostal], signed, ...cells }, index) => {
        const all: Readonly<Record<string, string | undefined>> = { ...cells, cle: `k${'abcdefg'[index]}`, commune, code_postal: codePostal, ...(signed ? { approuve_par: 'Directrice', approuve_le: '2026-11-01' } : {}) };
        return HEADER.map((name) => quoted(all[name] ?? '')).join(';');
      });
      const table = `${HEADER.join(';')}\n${lines.join('\n')}\n`;
      const result = await attempt({ files: { 'services.csv': table } });
      if (result.status === 'refused') return;
      const territory = { id: '62', nom: 'Pas-de-Calais', departements: ['62'], sources: [SERVICES_SOURCE] };
      const sources = new Map([['territory.json', JSON.stringify(territory)], ['services.csv', table]].map(([name = '', text]) => [name, new TextEncoder().encode(text)]));
      const published = new Map([...result.files].map(([name, bytes]) => [`62/${name}`, bytes]));
      const { faults } = await lastCheck({ sources: new Map([['62', sources]]), published, today: '2026-11-22' });
      assert.deepEqual(faults, []);
    }),
    { numRuns: 150, includeErrorInReport: true },
  );
});
