import assert from 'node:assert/strict';
import test from 'node:test';
import { HELP_NUMBERS, type HelpNumber, type Territory } from '@reperes/schema';
import { csv, publish, refuse, row, territoryOf } from './territory.js';

const LINE = {
  id: 'ecoute-62', numero: '03 21 00 00 01', nom: 'Écoute du Pas-de-Calais', pour: 'Parler à quelqu’un du département.',
  canal: 'appel', situation: 'parler', gratuit: true, source: { url: 'https://exemple.fr/ecoute', date: '2026-05' },
};

const files = { 'services.csv': csv(row({ nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune' })) };

async function territoryWith(numeros: unknown): Promise<Territory> {
  return territoryOf(await publish({ files, numeros }));
}

async function fieldsRefused(numeros: unknown): Promise<readonly (string | undefined)[]> {
  return (await refuse({ files, numeros })).map(({ code, column }) => (code === 'territoire.champ' ? column : code));
}

test('SAF-20 a line of the territory is published as a phone dials it', async () => {
  const { numeros } = await territoryWith([{ ...LINE, langues: ['Arabe'], professionnels: false }]);
  assert.deepEqual(numeros, [{ ...LINE, numero: '+33321000001', langues: ['Arabe'] }]);
});

const FAULTS: readonly (readonly [string, object, string])[] = [
  ['a number that no phone can dial', { numero: '03 21 00' }, 'numero'],
  ['no number at all', { numero: undefined }, 'numero'],
  ['two numbers in one line', { numero: '03 21 00 00 01 ou 03 21 00 00 02' }, 'numero'],
  ['114, which takes no calls', { numero: '114' }, 'numero'],
  ['a message to a number that takes none', { canal: 'sms' }, 'numero'],
  ['a chat without an address', { canal: 'tchat', numero: undefined }, 'url'],
  ['a chat whose address is not safe', { canal: 'tchat', numero: undefined, url: 'javascript:alert(1)' }, 'url'],
  ['a way that nobody knows', { canal: 'pigeon' }, 'canal'],
  ['a situation that nobody knows', { situation: 'autre' }, 'situation'],
  ['a cost that is not said', { gratuit: undefined }, 'gratuit'],
  ['no source', { source: {} }, 'source'],
  ['a field that is not known, and might be a note', { note_interne: 'ne pas diffuser' }, 'note_interne'],
  ['a field of every object', { constructor: 'x' }, 'constructor'],
  ['the mobile of someone, unsigned', { numero: '06 39 98 00 01' }, 'approuve_par, approuve_le'],
];

for (const [what, change, field] of FAULTS) {
  test(`SAF-20 refused: ${what}`, async () => {
    assert.deepEqual(await fieldsRefused([{ ...LINE, ...change }]), [`numeros[0].${field}`]);
  });
}

test('SAF-20 no line takes the id of a national one, whose words it would be given in other languages', async () => {
  for (const { id } of HELP_NUMBERS) assert.deepEqual(await fieldsRefused([{ ...LINE, id }]), ['numeros[0].id']);
});

test('SAF-20 one id twice, or no list, is refused', async () => {
  assert.deepEqual(await fieldsRefused([LINE, LINE]), ['numeros[].id']);
  assert.deepEqual(await fieldsRefused(LINE), ['numeros']);
});

test('CONF-16 a mobile that someone signed for is published, and who signed is not', async () => {
  const signed = { numero: '06 39 98 00 01', approuve_par: 'Cheffe de projet', approuve_le: '2026-05-31' };
  const [number] = (await territoryWith([{ ...LINE, ...signed }])).numeros as readonly [HelpNumber];
  assert.deepEqual(number, { ...LINE, numero: '+33639980001' });
});

test('SAF-20 a chat is published with its address alone', async () => {
  const { numero, ...rest } = LINE;
  const chat = { ...rest, canal: 'tchat', url: 'https://exemple.fr/tchat' };
  assert.deepEqual((await territoryWith([chat])).numeros, [chat]);
  assert.equal((await territoryWith([{ ...chat, numero }])).numeros[0]?.numero, '+33321000001');
});
