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

test('CONF-40 two numbers in one line refuse the folder, however they are put together', async () => {
  const [one, other] = ['03 21 00 00 01', '03 21 00 00 02'];
  const seconds = [other, '02', '0321000002', '3919', '115', '+33 3 21 00 00 02'];
  const betweens = [' ou ', ' / ', '/', ' - ', ' – ', ', ', ' ; ', ' et ', ' puis ', ' ', '\n', ' (nuit : ', ' poste '];
  for (const second of seconds) {
    for (const between of betweens) {
      for (const numero of [`${one}${between}${second}`, ...(second.length > 2 ? [`${second}${between}${one}`] : [])]) {
        assert.deepEqual(await fieldsRefused([{ ...LINE, numero }]), ['numeros[0].numero'], numero);
      }
    }
  }
});

test('CONF-40 one number is taken however it is spaced', async () => {
  for (const numero of ['03 21 00 00 01', '03.21.00.00.01', '03-21-00-00-01', '0321000001', '+33 3 21 00 00 01', '+33 (0)3 21 00 00 01', '0033 3 21 00 00 01']) {
    assert.equal((await territoryWith([{ ...LINE, numero }])).numeros[0]?.numero, '+33321000001', numero);
  }
});

test('CONF-40 a number that costs more than any call, or a call abroad, is never said to be free', async () => {
  for (const numero of ['0899 12 34 56', '08 92 12 34 56', '+33 8 90 12 34 56', '0810 12 34 56', '0820 12 34 56', '0825 123 456', '0884 12 34 56', '+32 2 555 12 12']) {
    assert.deepEqual(await fieldsRefused([{ ...LINE, numero }]), ['numeros[0].gratuit'], numero);
    assert.equal((await territoryWith([{ ...LINE, numero, gratuit: false }])).numeros[0]?.gratuit, false);
  }
  for (const numero of ['118 218', '118 700', '118712']) assert.ok((await fieldsRefused([{ ...LINE, numero }])).includes('numeros[0].numero'), numero);
  for (const numero of ['0800 12 34 56', '0805 12 34 56', '0806 12 34 56']) assert.equal((await territoryWith([{ ...LINE, numero }])).numeros.length, 1, numero);
});

test('CONF-40 a cell with two numbers, be the second a short one or an end, says that it has several', async () => {
  for (const telephone of ['03 53 01 00 01 ou 03 53 01 00 02', '03 53 01 00 01 / 02', '03 53 01 00 01 - 02', '03 53 01 00 01, 02', '03 53 01 00 01 ou 3919', '03 53 01 00 01 (115 la nuit)']) {
    const { issues } = await publish(csv(row({ nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', telephone })));
    assert.deepEqual(issues.map(({ code }) => code), ['telephone.plusieurs'], telephone);
  }
  for (const telephone of ['03 53 01 00 01 (9h-12h)', '03 53 01 00 01, 24h/24']) {
    const { issues } = await publish(csv(row({ nom: 'Accueil', categorie: 'accueil-jour', confidentialite: 'public', commune: 'Béthune', telephone })));
    assert.deepEqual(issues.map(({ code }) => code), [], telephone);
  }
});
