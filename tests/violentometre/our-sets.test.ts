import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HELP_NUMBERS } from '@reperes/schema';
import { checksumOf, itemsOf, nameOf, questionSetFault, SETS, WORDS } from '@reperes/violentometre';
import { CHECKSUMS } from './checksums.js';
import { OUR_SETS, sentencesOf } from './our-sets.js';

/** What each language may not say: false comfort (VIO-4), promises that no code keeps (SAF-19), shouting. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fr: /tout va bien|aucun danger|pas de violence|rien de grave|anonym|sans (?:laisser de )?trace|confidentiel|en toute sécurité|!/i,
  en: /everything is (?:fine|ok)|all is well|no danger|no violence|not violence|nothing serious|you are safe|anonym|without (?:a )?trace|untraceable|confidential|!/i,
};

/** What would order the person about, or tell her what to do to the other one (VIO-5). */
const ORDERS: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:vous devez|tu dois|il faut (?:que|le|la|lui|partir|quitter|rompre|porter)|quittez|quitte[- ]|rompez|romps|partez|fuyez|confrontez|dites-(?:lui|le)|dis-(?:lui|le)|parlez-lui|parle-lui|pardonne)/i,
  en: /\b(?:you must|you should|you have to|you need to|leave (?:him|her|them|your partner)|break up|confront|tell (?:him|your partner)|forgive)\b/i,
};

const ALREADY: Readonly<Record<string, RegExp>> = { fr: /C’est déjà de la violence/, en: /This is already violence/ };

const NOT_TO_BLAME: Readonly<Record<string, RegExp>> = {
  fr: /n’(?:êtes|es|est) pas responsable|Ce n’est pas (?:ta|la) faute/,
  en: /not to blame|not your (?:friend’s )?fault/,
};

/** Signs that a life may be at risk, which every text about a couple holds. */
const LETHAL = ['coups', 'etrangler', 'viol', 'mort', 'suicide', 'enfermer', 'suivre'];

test('VIO-21 the texts: a couple, young people, work, online, sport, and what a witness sees of the first two', () => {
  assert.deepEqual([...SETS.keys()], ['couple', 'couple-temoin', 'jeunes', 'jeunes-temoin', 'travail', 'en-ligne', 'sport']);
});

test('VIO-21 a variant is chosen by whom it is for; a text without one stands for itself', () => {
  assert.equal(nameOf('couple', 'temoin'), 'couple-temoin');
  assert.equal(nameOf('jeunes', 'temoin'), 'jeunes-temoin');
  assert.equal(nameOf('travail', 'temoin'), 'travail');
  assert.equal(nameOf('couple', ''), 'couple');
  assert.equal(nameOf('constructor', 'temoin'), 'couple');
  for (const { name, set } of OUR_SETS) assert.equal(set.variante, name.endsWith('-temoin') ? 'temoin' : undefined);
});

test('VIO-12 every text of the folder is one of those, and of those tests', () => {
  const files = readdirSync(join(process.cwd(), 'packages/violentometre/src/sets')).filter((file) => !file.startsWith('origin.'));
  assert.deepEqual(files.sort(), OUR_SETS.map(({ name, language }) => `${name}.${language}.ts`).sort());
});

test('VIO-18 every text is in French first, then in English, and every language has its words', async () => {
  for (const [name, texts] of SETS) assert.deepEqual([...texts.keys()], ['fr', 'en'], name);
  await WORDS.read('en');
  assert.equal(WORDS.in('en').lang, 'en');
});

for (const { label, name, language, set } of OUR_SETS) {
  const worst = set.zones.at(-1)!;

  test(`VIO-12 "${label}" says its version, source, licence, permission and language, and that nobody has reread it`, () => {
    assert.equal(questionSetFault(set), undefined);
    assert.deepEqual([set.id, set.lang, set.licence, set.validated_by], [name, language, 'MIT', null]);
    assert.equal(set.traduit_de, language === 'fr' ? undefined : 'fr');
  });

  test(`VIO-12 "${label}" names those who made the tool, and says that it is not the official text`, () => {
    for (const owed of [/2009/, /Seine-Saint-Denis/, /Paris/, /En Avant Toute\(s\)/, /Centre Hubertine Auclert/]) assert.match(set.credits, owed);
    assert.match(set.credits, language === 'fr' ? /n’est pas le leur et n’a rien d’officiel/ : /is not theirs and is in no way official/);
  });

  test(`VIO-14 "${label}" has 20 to 24 items, three zones at least from respect up, and something in each`, () => {
    assert.ok(set.items.length >= 20 && set.items.length <= 24, `${set.items.length}`);
    assert.deepEqual(set.zones.map(({ gravite }) => gravite), [...set.zones.keys()]);
    for (const zone of set.zones) assert.ok(itemsOf(set, zone).length >= 5, zone.id);
  });

  test(`VIO-16 the wording and the order of "${label}" are those that were decided`, async () => {
    assert.equal(await checksumOf(set), CHECKSUMS[label]);
  });

  test(`VIO-4 SAF-19 "${label}" never comforts falsely, and promises nothing that code cannot keep`, () => {
    for (const sentence of sentencesOf(set)) assert.doesNotMatch(sentence, FORBIDDEN[language]!);
  });

  test(`VIO-5 "${label}" says from the first zone after respect that it is already violence, and orders nothing`, () => {
    assert.match(set.zones[1]!.sens, ALREADY[language]!);
    for (const { sens, que_faire } of set.zones) assert.doesNotMatch(`${sens} ${que_faire}`, ORDERS[language]!);
  });

  test(`VIO-5 "${label}" has a meaning, an offer and a note for whoever leads a workshop, in each zone`, () => {
    for (const { sens, que_faire, note } of set.zones) for (const text of [sens, que_faire, note]) assert.ok(text && text.length > 40, text);
  });

  test(`VIO-13 "${label}" marks signs that a life may be at risk, all in the most serious zone`, () => {
    const danger = set.items.filter((item) => item.danger);
    assert.ok(danger.length >= 5, `${danger.length}`);
    assert.deepEqual([...new Set(danger.map(({ zone }) => zone))], [worst.id]);
    if (/^(?:couple|jeunes)/.test(name)) for (const id of LETHAL) assert.ok(danger.some((item) => item.id === id), id);
    assert.ok(danger.some(({ id }) => id === 'mort'));
  });

  test(`SAF-20 "${label}" gives 17, 112 and 114 in its most serious zone, and says who is not to blame`, () => {
    for (const number of [/\b17\b/, /\b112\b/, /\b114\b/]) assert.match(worst.que_faire, number);
    assert.match(worst.sens, NOT_TO_BLAME[language]!);
  });

  test(`SAF-20 "${label}" shows no number beside the essential ones that is not built in`, () => {
    const known = HELP_NUMBERS.map(({ id }) => id);
    for (const id of set.numeros ?? []) assert.ok(known.includes(id), id);
  });

  test(`"${label}" fits a poster: sentences of 110 characters at most, names of three words, none twice`, () => {
    for (const { texte } of set.items) assert.ok(texte.length <= 110 && /[^.]\.$|»\.$|”\.$/.test(texte), texte);
    for (const { nom } of set.zones) assert.ok(nom.split(' ').length <= 4 && nom.length <= 22, nom);
    assert.equal(new Set(set.items.map(({ texte }) => texte)).size, set.items.length);
  });

  test(`"${label}" reuses no heading of the published violentomètres`, () => {
    assert.doesNotMatch(sentencesOf(set).join('\n'), /profite|vigilance|dis stop|prot[eè]ge-toi|demande de l’aide/i);
  });

  test(`"${label}" is set as its language is: typographic signs, no-break spaces in French only`, () => {
    const text = sentencesOf(set).join('\n');
    assert.doesNotMatch(text, /["']| {2}|\.\.\./);
    if (language === 'fr') assert.doesNotMatch(text, /[^\u00a0]:(?!\/)| [:;?»]|« |«[^\u00a0]|[^\u00a0]»/);
    else assert.doesNotMatch(text, /\u00a0|\s[:;?]|[«»]/);
  });
}

for (const { label, name, language, set } of OUR_SETS.filter(({ language: one }) => one !== 'fr')) {
  const french = OUR_SETS.find((one) => one.name === name && one.language === 'fr')!.set;

  test(`VIO-18 "${label}" is the French sentence by sentence: same ids, zones, shapes, gravity and dangers, other words`, () => {
    const bones = ({ zones, items, variante }: typeof set) => ({
      variante,
      zones: zones.map(({ id, gravite, forme }) => ({ id, gravite, forme })),
      items: items.map(({ id, zone, danger, why }) => ({ id, zone, danger, why: why !== undefined })),
    });
    assert.deepEqual(bones(set), bones(french));
    assert.deepEqual(set.numeros?.slice(0, french.numeros?.length ?? 0) ?? [], french.numeros ?? []);
    for (const [at, { texte }] of set.items.entries()) assert.notEqual(texte, french.items[at]!.texte);
    assert.equal(language, 'en');
  });

  test(`VIO-18 "${label}" has no French word left but those that the law or an institution bears`, () => {
    assert.doesNotMatch(sentencesOf({ ...set, credits: '' }).join('\n'), /\b(?:vous|votre|tu|ton|une|les|est|pas|dans)\b/i);
  });
}
