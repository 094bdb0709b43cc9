import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv, publish, row, textOf } from './territory.js';

const files = { 'services.csv': csv(row({ nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' })) };
const SOURCE = { url: 'https://exemple.fr/ecoute' };
const LINE = { id: 'ecoute', nom: 'Écoute', pour: 'Parler.', canal: 'appel', numero: '03 53 01 00 01', situation: 'parler', gratuit: true, source: SOURCE };
const LINES = [
  LINE,
  { ...LINE, id: 'ecrit', canal: 'sms', numero: '114' },
  { ...LINE, id: 'tchat', canal: 'tchat', numero: undefined, url: 'https://exemple.fr/tchat' },
];

async function pageOf(name: 'index.html' | 'annuaire.html'): Promise<string> {
  return textOf(await publish({ files, numeros: LINES }), name);
}

/** What stands in each entry of the lists. */
function entriesOf(page: string): readonly string[] {
  return page.split('<li>').slice(1);
}

for (const name of ['index.html', 'annuaire.html'] as const) {
  test(`SAF-38 ${name} says before its numbers what a call and a message leave in the telephone`, async () => {
    const page = await pageOf(name);
    const said = 'L’appel reste dans la liste des appels du téléphone, le SMS dans les messages\u00a0: effacez-les ensuite, si c’est sans risque.';
    assert.ok(page.includes(said));
    assert.ok(page.indexOf(said) < page.indexOf('href="tel:17"'));
  });

  test(`SAF-38 ${name}: that a bill does not show a number is said of each, with the page of the State and its day`, async () => {
    const said = entriesOf(await pageOf(name)).flatMap((entry) => {
      const [, number] = /^<p><strong><a href="(?:tel|sms):(\d+)"/.exec(entry) ?? [];
      const [, word] = /absent de la facture \((.*?)\)/.exec(entry) ?? [];
      return number && word ? [`${number} ${word.replaceAll('\u00a0', ' ')}`] : [];
    });
    const first = ['17 service-public.gouv.fr, 15 novembre 2024', '112 service-public.gouv.fr, 15 novembre 2024', '3919 service-public.gouv.fr, 1er avril 2025'];
    const others = ['15 service-public.gouv.fr, 15 novembre 2024', '115 service-public.gouv.fr, 15 novembre 2024', '119 service-public.gouv.fr, 13 septembre 2024'];
    assert.deepEqual(said, name === 'index.html' ? [...first, ...others] : first);
  });

  test(`ACC-30 ${name}: the ways in sign language are links of their own, beside their number`, async () => {
    const entries = entriesOf(await pageOf(name));
    for (const [number, address] of [['sms:114', 'https://www.urgence114.fr/'], ['tel:3919', 'https://solidaritefemmes.org/appeler-le-3919/']] as const) {
      const entry = entries.find((one) => one.includes(`href="${number}"`) && one.includes('href="https:')) ?? '';
      assert.match(entry, new RegExp(`<p><a href="${address}" rel="noreferrer noopener">[^<]*langue des signes[^<]*</a></p>`), number);
    }
  });

  test(`ACC-30 ${name}: only a call is a free call; a message and a chat are free`, async () => {
    const free = entriesOf(await pageOf(name)).filter((entry) => /gratuit/.test(entry));
    assert.ok(free.some((entry) => entry.includes('sms:114')) && free.some((entry) => entry.includes('Ouvrir le tchat')));
    for (const entry of free) assert.equal(entry.includes('appel gratuit'), entry.includes('href="tel:'), entry);
  });
}
