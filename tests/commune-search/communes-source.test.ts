import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const LIB = new URL('.', import.meta.resolve('@reperes/commune-search'));
const { communesSource }: typeof import('../../packages/commune-search/src/communes-source.js') = await import(new URL('communes-source.js', LIB).href);
const { isHalfWritten, isOfInputMethod }: typeof import('../../packages/commune-search/src/input-method.js') = await import(new URL('input-method.js', LIB).href);

describe('communesSource', () => {
  it('reads the communes of a folder, or the file that is named', () => {
    deepEqual(communesSource('https://a.example/data/62/', ''), { folder: 'https://a.example/data/62/', name: 'communes.json' });
    deepEqual(communesSource('data/62', '62'), { folder: 'data/62', name: 'communes.json' });
    deepEqual(communesSource('/data/communes-france.json', ''), { folder: '/data/', name: 'communes-france.json' });
    deepEqual(communesSource('communes-france.json', ''), { folder: './', name: 'communes-france.json' });
    deepEqual(communesSource('/data/communes-2A.json', '62'), { folder: '/data/', name: 'communes-2A.json' });
  });

  it('SAF-16 reads only the département that the host names, and France when what it names is none', () => {
    equal(communesSource('/data/communes-france.json', '62').name, 'communes-62.json');
    equal(communesSource('/data/communes-france.json', '974').name, 'communes-974.json');
    equal(communesSource('/data/communes-france.json', '../62').name, 'communes-france.json');
    equal(communesSource('/data/communes-france.json', '20').name, 'communes-france.json');
  });
});

describe('an input method', () => {
  it('has not finished a text that holds anything but Latin letters, digits and signs', () => {
    deepEqual(['Béthune', "L'Haÿ-les-Roses 94240", 'Œting', ''].map(isHalfWritten), [false, false, false, false]);
    deepEqual(['べt', 'ㅂ', '北', 'бет'].map(isHalfWritten), [true, true, true, true]);
  });

  it('takes the key that ends a character, even where the browser says that it is over', () => {
    deepEqual([{ isComposing: true, keyCode: 13 }, { isComposing: false, keyCode: 229 }, { isComposing: false, keyCode: 13 }].map(isOfInputMethod), [true, true, false]);
  });
});

describe('the package in Node and in a worker', () => {
  it('imports neither Lit nor an element', () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/(?:import|export)[^'";]*from\s+'([^']+)'|import\s+'([^']+)'/g)) {
        if (specifier.startsWith('.')) follow(join(dirname(file), specifier));
        else outside.add(specifier);
      }
    };
    follow(fileURLToPath(import.meta.resolve('@reperes/commune-search')));
    deepEqual([...outside], ['@reperes/schema']);
  });
});
