import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HELP_NUMBERS } from '@reperes/schema';
import { rulesOf } from '../language-rules.js';
import { dateIn, frenchWords, LANGUAGES, languageOf, languagesIn, LIST_WORDS, PACKAGES, TRANSLATIONS, WORDS, wordsIn } from './tables.js';

/** History stays, spyware may see everything, take a safe device. */
const CAUTION: Readonly<Record<string, RegExp>> = {
  fr: /n’efface pas l’historique.*logiciel espion peut tout voir.*appareil sûr/,
  en: /does not clear your browsing history.*spyware may see everything.*safe device/,
  ar: /لا تمحو سجل التصفح.*برنامج تجسس كل شيء.*جهازًا آمنًا/,
  es: /no borra el historial.*programa espía puede verlo todo.*dispositivo seguro/,
  fa: /تاریخچهٔ مرورگر را پاک نمی‌کند.*نرم‌افزار جاسوسی.*همه چیز را ببیند.*دستگاه امن/,
  pt: /não apaga o histórico.*programa espião pode ver tudo.*aparelho seguro/,
  ro: /nu șterge istoricul.*program spion poate vedea tot.*dispozitiv sigur/,
  ru: /не стирает историю.*шпионская программа может видеть всё.*безопасным устройством/,
  tr: /geçmişini silmez.*casus yazılım her şeyi görebilir.*güvenli bir cihaz/,
  uk: /не стирає історію.*шпигунська програма може бачити все.*безпечним пристроєм/,
  zh: /不会清除浏览记录.*间谍软件可能会看到一切.*安全的设备/,
};

/** A call stays in a list, a message in the messages: erase them afterwards, where that is safe. */
const TRACE: Readonly<Record<string, RegExp>> = {
  fr: /appel reste dans la liste.*SMS dans les messages.*effacez.*ensuite, si c’est sans risque/,
  en: /call stays in the call list.*text in the messages.*delete.*afterwards, if that is safe/,
  ar: /المكالمة تبقى في سجل المكالمات.*رسالة SMS تبقى في الرسائل.*احذفيهما بعد ذلك، إن كان ذلك آمنًا/,
  es: /llamada queda en la lista de llamadas.*SMS en los mensajes.*bórrelos después, si es seguro/,
  fa: /تماس در فهرست تماس‌ها می‌ماند.*SMS در پیام‌ها.*اگر برای شما خطر ندارد، بعد از آن پاکشان کنید/,
  pt: /chamada fica na lista de chamadas.*SMS nas mensagens.*apague-os depois, se for seguro/,
  ro: /apel rămâne în lista de apeluri.*SMS în mesaje.*ștergeți-le apoi, dacă puteți face asta fără risc/,
  ru: /Звонок остаётся в списке вызовов.*SMS – в сообщениях.*удалите их потом, если это для вас безопасно/,
  tr: /Arama, arama listesinde.*SMS, mesajlarda kalır.*tehlikeli değilse sonra silin/,
  uk: /Дзвінок залишається у списку викликів.*SMS – у повідомленнях.*видаліть їх потім, якщо це для вас безпечно/,
  zh: /通话会留在通话记录里.*短信会留在信息里.*如果对您没有危险，之后请删除/,
};

/** The languages whose words someone who speaks them has reread. */
const REREAD: readonly string[] = ['fr'];

/** Letters that a sentence of the language has, and letters that belong to its neighbour. */
const LETTERS: Readonly<Record<string, readonly [own: RegExp, foreign: RegExp]>> = {
  ar: [/\p{Script=Arabic}/u, /[پچژگکی]/],
  fa: [/\p{Script=Arabic}/u, /[كيةى]/],
  ru: [/\p{Script=Cyrillic}/u, /[іїєґ]/i],
  uk: [/\p{Script=Cyrillic}/u, /[ыэъё]/i],
  zh: [/\p{Script=Han}/u, /[們國話語請麼]/],
};

const ADDRESS = /\S+@\S+|\S+\.(?:fr|org|js)/g;

function tables(language: string): { file: string; text: string }[] {
  return readdirSync(PACKAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])src[\\/].*strings\.[a-z]+\.ts$/.test(file) && file.endsWith(`.${language}.ts`))
    .map((file) => ({ file, text: readFileSync(join(PACKAGES, file), 'utf8') }));
}

/** As of a clock of 24 hours: English has one of twelve. */
function numbersIn(text: string): readonly string[] {
  const hours = text.replace(/(?<![.\d])(\d+)(?=(?:\.\d\d)? pm\b)/g, (hour) => String(Number(hour) + 12));
  return [...new Set(hours.match(/\p{Nd}+/gu))].sort();
}

for (const language of LANGUAGES) {
  test(`SAF-19 no table of words promises what nobody can keep, ${language}`, () => {
    const { promises, promise } = rulesOf(language);
    assert.match(promise, promises);
    const words = tables(language);
    for (const name of ['fr', 'en'].includes(language) ? ['help', 'violentometre'] : ['help']) assert.ok(words.some(({ file }) => file.startsWith(name)), name);
    for (const { file, text } of words) assert.doesNotMatch(text, promises, file);
  });

  test(`SAF-19 VIO-18 the exit says that history stays and that spyware may see everything, ${language}`, async () => {
    assert.match((await wordsIn(language)).get('short.exit.prudence')!, CAUTION[language] ?? assert.fail('a new language comes with its caution'));
  });

  test(`SAF-7 the exit says how often to press the key, as keyboards of the language name it, ${language}`, async () => {
    const words = await wordsIn(language);
    const said = ['clavier', 'encore.1', 'encore.2', 'encore.null'].map((member) => words.get(`short.exit.${member}`)!);
    const key = { fr: 'Maj', es: 'Mayús' }[language] ?? 'Shift';
    for (const sentence of said) assert.ok(sentence.includes(key), sentence);
    assert.equal(new Set(said).size, said.length);
    assert.deepEqual([said[0], said[3]].map((sentence) => numbersIn(sentence!)), [['3'], ['3']]);
    // Arabic has a form for two, which says it without the digit.
    assert.match(said[2]!, language === 'ar' ? /مرتين/ : /2/);
    assert.equal((WORDS.in(language)['exit'] as { encore: (left: undefined) => string }).encore(undefined), '');
  });
}

test('SAF-38 every language says what a call and a message leave in the telephone, and which numbers are not on the bill', async () => {
  for (const language of LANGUAGES) {
    const words = await wordsIn(language);
    assert.match(words.get('short.trace')!, TRACE[language] ?? assert.fail('a new language says it too'), language);
    // One or two sentences, as long as a telephone shows in three lines or so.
    assert.ok(words.get('short.trace')!.length <= 125, `${language}: ${words.get('short.trace')!.length}`);
    assert.match(words.get('short.facture.17')!, /17/, language);
  }
});

test('ACC-30 every language names the ways in sign language by their number', async () => {
  for (const language of LANGUAGES) {
    const words = await wordsIn(language);
    assert.deepEqual(['114', '3919'].map((number) => numbersIn(words.get(`short.signes.${number}`)!)), [['114'], ['3919']], language);
  }
});

test('ACC-30 no language says of a text message or of a chat that the call is free', async () => {
  // The same word stands beside a call, a message and a chat: it names none of them.
  const calls = /appel|call|مكالم|llamad|تماس|chamad|apel|звон|arama|дзвін|通话|电话/i;
  for (const language of LANGUAGES) assert.doesNotMatch((await wordsIn(language)).get('list.gratuit')!, calls, language);
});

test('VIO-18 every file of words is loaded by the language of its name, and Dari by both of its names', async () => {
  assert.deepEqual(languagesIn('src/list'), LANGUAGES);
  for (const language of LANGUAGES) {
    for (const words of [WORDS, LIST_WORDS]) {
      assert.equal(await words.read(language), true, language);
      const { lang, dir } = words.in(language) as { lang: string; dir: string };
      assert.deepEqual([languageOf(lang), dir], [language, ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr']);
    }
  }
  for (const tag of ['prs', 'fa-AF', 'prs-AF']) {
    for (const words of [WORDS, LIST_WORDS]) {
      await words.read(languageOf(tag));
      assert.equal(words.in(languageOf(tag))['lang'], 'fa-AF', tag);
    }
  }
});

test('VIO-18 a language that nobody speaks, or a name of JavaScript, is French', async () => {
  for (const tag of ['', 'de', 'constructor', 'get']) {
    assert.equal(await WORDS.read(tag), true);
    assert.equal(WORDS.in(tag)['lang'], 'fr', tag);
  }
});

test('VIO-18 SAF-20 every language has the members of English, none of them empty', async () => {
  const english = [...(await wordsIn('en')).keys()].filter((member) => !member.includes('.langues.')).sort();
  for (const language of TRANSLATIONS) {
    const words = await wordsIn(language);
    assert.deepEqual([...words.keys()].filter((member) => !member.includes('.langues.')).sort(), english, language);
    for (const [member, sentence] of words) assert.ok(sentence.trim() || member === 'list.relecture', `${language} ${member}`);
  }
});

/** The built-in numbers as another language says them: no French is left beside it. */
test('VIO-18 SAF-20 every built-in number is said in every language, with every fact that the French has', async () => {
  const facts = ['nom', 'pour', 'horaires', 'langues', 'accessibilite'] as const;
  for (const language of TRANSLATIONS) {
    const words = await wordsIn(language);
    const { numeros } = LIST_WORDS.in(language) as { numeros: Readonly<Record<string, Record<string, unknown>>> };
    assert.deepEqual(Object.keys(numeros).sort(), HELP_NUMBERS.map(({ id }) => id).sort(), language);
    for (const entry of HELP_NUMBERS) {
      const said = facts.filter((fact) => entry[fact] !== undefined);
      assert.deepEqual(Object.keys(numeros[entry.id]!).sort(), [...said].sort(), `${language} ${entry.id}`);
      assert.notEqual(numeros[entry.id]!['pour'], entry.pour);
      assert.ok(words.get(`short.essentiel.${entry.id}`), `${language} ${entry.id}`);
    }
  }
});

test('SAF-20 no translation gives a number or an hour that the French does not give, nor leaves one out of a fact', async () => {
  const french = await frenchWords();
  for (const language of TRANSLATIONS) {
    for (const [member, sentence] of await wordsIn(language)) {
      const [said, meant] = [numbersIn(sentence), numbersIn(french.get(member) ?? '')];
      assert.deepEqual(said.filter((number) => !meant.includes(number)), [], `${language} ${member}: ${sentence}`);
      if (member.startsWith('list.numeros.')) assert.deepEqual(said, meant, `${language} ${member}: ${sentence}`);
    }
  }
});

test('VIO-18 no sentence shouts, has digits of its own script, or is in the script of another language', async () => {
  const names = new Set(HELP_NUMBERS.map(({ nom }) => nom));
  for (const language of TRANSLATIONS) {
    for (const [member, sentence] of await wordsIn(language)) {
      assert.doesNotMatch(sentence, /[!¡！]|(?![0-9])\p{Nd}/u, `${language} ${member}`);
      const [own, foreign] = LETTERS[language] ?? [/\p{Script=Latin}/u, /[^\p{Script=Latin}\p{Script=Common}]/u];
      assert.doesNotMatch(sentence, foreign, `${language} ${member}`);
      const told = names.has(sentence) || /(?:^|\.)(?:lang|dir|relecture|sms\.114|langues\.\d)$/.test(member);
      if (!told) assert.match(sentence, own, `${language} ${member}`);
    }
  }
});

test('ACC-17 from right to left no number follows Latin letters, with which it would change places', async () => {
  for (const language of ['ar', 'fa']) {
    for (const [member, sentence] of await wordsIn(language)) {
      if (member === 'short.sms.114') continue;
      assert.doesNotMatch(sentence.replace(ADDRESS, ''), /\p{Script=Latin}[^\p{Script=Arabic}]*\d/u, `${language} ${member}`);
    }
  }
});

test('VIO-18 a translation says that nobody has reread it until someone has', async () => {
  for (const language of LANGUAGES) assert.equal((await wordsIn(language)).get('list.relecture') === '', REREAD.includes(language), language);
});

test('the date of a source is of the same calendar and digits in every language', () => {
  for (const language of TRANSLATIONS) {
    const date = dateIn(LIST_WORDS.in(language)['lang'] as string, '2022-03-08');
    assert.deepEqual(numbersIn(date).filter((number) => number !== '3'), ['2022', '8'], `${language}: ${date}`);
  }
  const dates = [['fr', '2022-03-01'], ['fr', '2022-04'], ['en-GB', '2022-04'], ['fa-AF', '2022-03-08'], ['ar', '2022-03-08'], ['zh-Hans', '2022-04'], ['uk', '2020']] as const;
  assert.deepEqual(dates.map(([language, date]) => dateIn(language, date)), ['1er mars 2022', 'avril 2022', 'April 2022', '8 مارچ 2022', '8 مارس 2022', '2022年4月', '2020']);
});

test('SAF-19 VIO-18 every language of the violentomètre says that history stays and that spyware may see everything', () => {
  const text = tables('en').filter(({ file }) => file.startsWith('violentometre')).map((table) => table.text).join('\n');
  assert.match(text, /history/);
  assert.match(text, /spyware (?:may|can) see everything/);
  assert.match(text, /safe device|person you trust/);
});

test('SAF-19 every widget says that history stays and that spyware may see everything, or to take a safe device', () => {
  for (const name of ['help', 'referent-finder', 'services-map', 'violentometre']) {
    const text = tables('fr').filter(({ file }) => file.startsWith(name)).map((table) => table.text).join('\n');
    assert.match(text, /historique/, name);
    assert.match(text, /logiciel espion|surveille votre téléphone/, name);
    assert.match(text, /appareil sûr|personne de confiance/, name);
  }
});
