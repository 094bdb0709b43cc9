import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { runInMemory } from '@reperes/pipeline';
import type { PublicationInMemory } from '@reperes/pipeline';
import { filesIn, loadReferenceData } from '@reperes/pipeline/node.js';
import { COMMUNES_FILE, coverageOf, type FileFormat, isLodging, parsePublished, REFERENTS_FILE, SERVICES_FILE, TERRITORY_FILE } from '@reperes/schema';
import { ROOT } from './source-tables.js';

const IDS = ['03', '38', '41', '62', '94'];

const reference = loadReferenceData();

async function publish(id: string, genereLe = '2026-11-22'): Promise<PublicationInMemory> {
  const result = await runInMemory({ files: filesIn(`${ROOT}data/sources/${id}`), reference, genereLe });
  assert.equal(result.status, 'published', id);
  return result as PublicationInMemory;
}

function read<T>(publication: PublicationInMemory, format: FileFormat<T>): T {
  return parsePublished(format, new TextDecoder().decode(publication.files.get(format.name)));
}

describe('the five territories, published', () => {
  const publications = new Map<string, PublicationInMemory>();

  before(async () => {
    for (const id of IDS) publications.set(id, await publish(id));
  });

  test('Pas-de-Calais gives the counts of its plan', () => {
    const { counts } = read(publications.get('62')!, TERRITORY_FILE);
    assert.deepEqual(
      {
        accueilsDeJour: counts['accueil-jour']?.entries,
        lieuxDEcoute: counts['laeo']?.entries,
        intervenantsSociaux: counts['iscg']?.entries,
        placesUrgence: counts['hebergement-urgence']?.places,
        placesAlt: counts['alt']?.places,
        placesAuteurs: counts['hebergement-auteurs']?.places,
      },
      { accueilsDeJour: 7, lieuxDEcoute: 13, intervenantsSociaux: 14, placesUrgence: 135, placesAlt: 98, placesAuteurs: 36 },
    );
  });

  for (const id of IDS) {
    test(`CONF-3 ${id}: no place where people sleep is published, let alone located`, () => {
      const { features } = read(publications.get(id)!, SERVICES_FILE);
      assert.deepEqual(features.filter(({ properties }) => isLodging(properties.categorie)), []);
    });

    test(`CONF-36 ${id}: what territory.json counts is what the files hold, and what they may not`, () => {
      const territory = read(publications.get(id)!, TERRITORY_FILE);
      const { features } = read(publications.get(id)!, SERVICES_FILE);
      for (const [category, { entries }] of Object.entries(territory.counts)) {
        const shown = features
          .filter(({ properties }) => properties.categorie === category)
          .reduce((sum, { properties }) => sum + properties.nombre, 0);
        if (entries === null) continue;
        const hidden = entries - shown;
        assert.ok(hidden === 0 || (hidden >= 11 && shown === 0), `${category}: ${entries} counted, ${shown} shown`);
      }
    });

    test(`${id}: every commune has someone to turn to`, () => {
      const { referents } = read(publications.get(id)!, REFERENTS_FILE);
      const { features } = read(publications.get(id)!, SERVICES_FILE);
      const covering = [...referents.map(({ couvre }) => couvre), ...features.map(({ properties }) => properties.couvre)];
      const alone = read(publications.get(id)!, COMMUNES_FILE).communes.filter(
        ([codeInsee, , , , , , groupes]) => !covering.some((couvre) => coverageOf(couvre, { codeInsee, groupes })),
      );
      assert.deepEqual(alone, []);
    });

    test(`${id}: a second build gives the same bytes, another day changes only the date`, async () => {
      const again = await publish(id, '2027-01-01');
      for (const [name, bytes] of publications.get(id)!.files) {
        const undated = (content: Uint8Array) =>
          new TextDecoder()
            .decode(content)
            .replace(/2026-11-22|2027-01-01/g, 'DATE')
            .replace(/22 novembre 2026|1er janvier 2027/g, 'DATE')
            .replace(/"(octets|sha256)":("[^"]*"|\d+)/g, '"$1":0');
        assert.equal(undated(again.files.get(name)!), undated(bytes), name);
      }
      const sameDay = await publish(id);
      assert.deepEqual(sameDay.files, publications.get(id)!.files);
    });
  }
});
