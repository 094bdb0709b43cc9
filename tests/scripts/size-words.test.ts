import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';

const { partWords, readWords } = (await import(join(process.cwd(), 'scripts/size-words.mjs'))) as typeof import('../../scripts/size-words.mjs');

const WORDS = ['Quitter ce site', 'Aide et réponse', 'fermé', 'structures', 'Chercher une commune'];

test('the words of a built file are taken out of it, and nothing else', () => {
  const built = 'const a={b:"Quitter ce site",c:`Aide et réponse`,d:"fermé"};export{a as "Quitter ce site"};';
  assert.deepEqual(partWords(built, WORDS), {
    code: 'const a={b:"",c:``,d:""};export{a as "Quitter ce site"};',
    words: 'Quitter ce site\nAide et réponse\nfermé',
  });
});

test('a style sheet is code, whatever it holds: whole, or a part between two others', () => {
  const sheet = 'const a=[css`.structures{color:red}.structures .lieux{content:"Aide et réponse"}`,css`${b}.structures:has(.structures) .structures{gap:1em;${c}}.structures > *{margin:0}`];';
  assert.deepEqual(partWords(sheet, WORDS), { code: sheet, words: '' });
});

test('a text that the build joined of several is words when it holds one of ours, long enough to be there by no chance', () => {
  assert.deepEqual(partWords('a="Chercher une commune, ou son code";b=`Le site est fermé`;', WORDS), {
    code: 'a="";b=`Le site est fermé`;',
    words: 'Chercher une commune, ou son code',
  });
});

test('an id or a property that reads as a word is code: nothing tells it from one', () => {
  const built = 'if(a.structures||a["structures"]==="structures")f(`<a class="structures">`.b,{structures:1,"fermé":2});';
  assert.deepEqual(partWords(built, ['structures', 'fermé', 'site']), { code: built, words: '' });
});

test('code and words together are the whole file, in order', () => {
  const built = 'f("Quitter ce site",g(`${h} Chercher une commune ${i}`),"fermé","\\u00a0?");';
  const { code, words } = partWords(built, WORDS);
  assert.deepEqual([code, words], ['f("",g(`${h}${i}`),"","\\u00a0?");', 'Quitter ce site\n Chercher une commune \nfermé']);
  assert.equal(code.length + words.replaceAll('\n', '').length, built.length);
});

test('our words are those of the widgets: the help, the labels and the sentences, without an id', () => {
  const words = readWords();
  for (const word of ['Quitter ce site', '24 h/24, 7 j/7', 'Hébergement d’urgence', 'Violences Femmes Info']) assert.ok(words.includes(word), word);
  assert.ok(words.length > 500);
  assert.deepEqual(words.filter((word) => /^[\w-]+\.\w+$|[{}<>]|^[a-z_]+$/.test(word)), []);
});
