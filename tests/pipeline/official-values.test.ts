import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockTime, finessNumber, htmlText, openingText, readHours, readPhone, readWeekLine, toDegrees, weekText } from '@reperes/pipeline';
import { growthOf, LINEAR } from '../linear-time.js';

test('metres of each grid become degrees, to a metre', () => {
  // Rows of the ministry of the Interior that give both.
  const pairs: readonly (readonly [epsg: string, x: string, y: string, longitude: number, latitude: number])[] = [
    ['2154', '683321.318', '7021362.573', 2.76625352, 50.28991256],
    ['2154', '904292,38', '6576100,064', 5.65241071, 46.2538898],
    ['3163', '446673.934', '212702.208', 166.45292, -22.28784],
  ];
  for (const [epsg, x, y, longitude, latitude] of pairs) {
    const [east, north] = toDegrees(epsg, x, y)!;
    assert.ok(Math.abs(east - longitude) < 2e-5 && Math.abs(north - latitude) < 2e-5, `${epsg} ${east} ${north}`);
  }
});

test('the grids overseas land on their islands', () => {
  const near = (epsg: string, x: string, y: string) => toDegrees(epsg, x, y)!.map((degrees) => Math.round(degrees * 10) / 10);
  assert.deepEqual(near('5490', '657242.9', '1795384.4'), [-61.5, 16.2]); // Pointe-à-Pitre
  assert.deepEqual(near('2972', '353000', '545000'), [-52.3, 4.9]); // Cayenne
  assert.deepEqual(near('2975', '338000', '7690000'), [55.4, -20.9]); // Saint-Denis
  assert.deepEqual(near('4471', '523000', '8587000'), [45.2, -12.8]); // Mamoudzou
});

test('an unknown grid or broken metres give no point', () => {
  for (const [epsg, x, y] of [['', '1', '2'], ['9999', '683321', '7021362'], ['2154', '', ''], ['2154', '1e9', '2'], ['2154', 'x', 'y']] as const) {
    assert.equal(toDegrees(epsg, x, y), undefined);
  }
});

test('a line of hours is understood as a whole, or not at all', () => {
  const text = (line: string) => {
    const week = readWeekLine(line);
    return week && weekText(week);
  };
  assert.equal(text(' Lundi : 8h00-12h00 14h00-18h30 Samedi : 14h00-18h00'), 'lundi 8h-12h et 14h-18h30, samedi 14h-18h');
  assert.equal(text('Lundi : 8h00-12h00 Mardi : fermé'), 'lundi 8h-12h');
  for (const line of ['', 'sur rendez-vous', 'Lundi : 8h00-12h00 sur rendez-vous', 'Lundi : 12h00-8h00', 'Lundi : 8h Lundi : 9h', 'Lundi : 8h00-12h00 Lundi : 14h00-18h00', 'Lundi : 25h00-26h00']) {
    assert.equal(text(line), undefined, line);
  }
});

test('hours in OSM syntax are said in French', () => {
  const text = (osm: string) => openingText(readHours(osm).intervalles!);
  assert.deepEqual(
    ['Mo-Fr 08:30-12:30; PH off', '24/7', 'Mo,We 14:00-18:00', 'Tu-We 09:00-12:00,14:00-17:00; PH 10:00-12:00', 'Mo[1] 09:00-12:00'].map(text),
    ['lundi au vendredi 8h30-12h30, fermé les jours fériés', '24h/24, 7j/7', 'lundi 14h-18h, mercredi 14h-18h', 'mardi et mercredi 9h-12h et 14h-17h, jours fériés 10h-12h', undefined],
  );
});

test('hours of a clock are two figures and two', () => {
  assert.deepEqual(['8h', '8h30', '08:30:00', '24:00', '24:30', '8', '8h60', 'midi'].map(clockTime), ['08:00', '08:30', '08:30', '24:00', undefined, undefined, undefined, undefined]);
});

test('a number overseas has the country code of its island', () => {
  assert.deepEqual(
    ['0590522525', '05 96 74 86 77', '0594395050', '02 62 90 50 50', '0269 61 80 00', '0692 12 34 56', '02 61 91 00 01', '+687 23 26 00'].map((cell) => readPhone(cell).telephone),
    ['+590590522525', '+596596748677', '+594594395050', '+262262905050', '+262269618000', '+262692123456', '+33261910001', '+687232600'],
  );
});

test('a FINESS number is the same however it is written', () => {
  assert.deepEqual(['620990001', '620 990 001', ' 10000024 ', '2A0000014', 'inconnu'].map(finessNumber), ['620990001', '620990001', '010000024', '2A0000014', 'inconnu']);
});

test('HTML of a directory becomes words', () => {
  assert.equal(htmlText('<p>Accueil &#233;coute<br>&amp; soin &#x2019; &truc; &#99999999;</p>'), 'Accueil écoute & soin ’ &truc; &#99999999;');
});

test('SEC-12 readers of directories take hostile texts in linear time', () => {
  const readers: readonly (readonly [string, (text: string) => unknown, string])[] = [
    ['week', readWeekLine, 'Lundi : 8h00-'], ['html', htmlText, '<&'], ['html tags', htmlText, '<a'], ['clock', clockTime, ' 8'], ['finess', finessNumber, ' 1'],
  ];
  for (const [name, reader, piece] of readers) assert.ok(growthOf((size) => reader(piece.repeat(size)), 10_000) < LINEAR, name);
});
