import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayTelephone, geoHref, httpsHref, mailtoHref, smsHref, telHref } from '@reperes/schema';
import { growthOf, LINEAR } from '../linear-time.js';

const HOSTILE = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' https://exemple.fr',
  'data:text/html,<script>',
  'vbscript:x',
  '&#106;avascript:x',
  'https://a b',
  'https:\\\\exemple.fr',
  'https://user:pass@exemple.fr/',
  'https://user@exemple.fr/',
  'https://:pass@exemple.fr/',
  'https://exemple.fr/ x',
  'https://exemple.fr\n',
  'https://[',
  'xhttps://exemple.fr/',
  'http://exemple.fr/',
  '//exemple.fr',
  '"><script>',
  '',
];

test('SEC-6 only https addresses without user name become links', () => {
  for (const url of HOSTILE) assert.equal(httpsHref(url), undefined, url);
  assert.equal(httpsHref('https://exemple.fr/a?b=c'), 'https://exemple.fr/a?b=c');
  assert.equal(httpsHref('HTTPS://Exemple.fr'), 'https://exemple.fr/');
});

test('SEC-6 only E.164 and known short numbers can be called', () => {
  assert.equal(telHref('+33353010001'), 'tel:+33353010001');
  assert.equal(telHref('3919'), 'tel:3919');
  assert.equal(telHref('116\u00a0006'), 'tel:116006');
  assert.equal(telHref('+33 3.53\u202f01\u00a000 01'), 'tel:+33353010001');
  for (const number of ['0353010001', '+0', '+33353010001;ext=1', '12', '9999', 'tel:17', 'x+33353010001', '*31#', ...HOSTILE]) {
    assert.equal(telHref(number), undefined, number);
  }
});

test('ACC-21 114 is written to, never called', () => {
  assert.equal(telHref('114'), undefined);
  assert.equal(smsHref('114'), 'sms:114');
  assert.equal(smsHref('3919'), undefined);
});

test('SEC-6 a mail address has no room for headers', () => {
  assert.equal(mailtoHref('accueil@example.org'), 'mailto:accueil@example.org');
  for (const mail of ['a@b', 'a@b.fr?bcc=x@y.fr', 'a b@c.fr', 'a@b.fr\nbcc:x', 'a@b..fr', 'é@b.fr', ...HOSTILE]) {
    assert.equal(mailtoHref(mail), undefined, mail);
  }
});

test('SEC-6 the subject of a mail is encoded, and adds no other header', () => {
  assert.equal(mailtoHref('a@example.org', '62--siao-l3'), 'mailto:a@example.org?subject=62--siao-l3');
  assert.equal(mailtoHref('a@example.org', 'x&bcc=b@c.fr\nTo: d'), 'mailto:a@example.org?subject=x%26bcc%3Db%40c.fr%0ATo%3A%20d');
  assert.equal(mailtoHref('a@b', 'x'), undefined);
});

test('SEC-6 a point is two numbers, latitude first', () => {
  assert.equal(geoHref([3.33, 46.57]), 'geo:46.57,3.33');
  assert.equal(geoHref(['javascript:1', 46.57] as unknown as [number, number]), undefined);
  assert.equal(geoHref([Number.NaN, 46.57]), undefined);
  assert.equal(geoHref([3.33, Infinity]), undefined);
});

test('SEC-12 a hostile address of 100,000 characters is refused in linear time', () => {
  for (const refuse of [mailtoHref, httpsHref, telHref]) {
    for (const part of ['a.', 'a@', '+1', 'https://']) {
      assert.ok(growthOf((size) => refuse(part.repeat(size)), 5_000) < LINEAR, `${refuse.name} ${part}`);
    }
  }
  assert.equal(mailtoHref(`${'a.'.repeat(50_000)}@`), undefined);
  assert.equal(mailtoHref(`a@${'a.'.repeat(50_000)}`), undefined);
});

test('numbers are shown as they are written in France', () => {
  assert.equal(displayTelephone('+33353010001'), '03\u00a053\u00a001\u00a000\u00a001');
  assert.equal(displayTelephone('+33800059595'), '0\u00a0800\u00a005\u00a095\u00a095');
  assert.equal(displayTelephone('116006'), '116\u00a0006');
  assert.equal(displayTelephone('3919'), '3919');
  for (const other of ['+262262123456', '+333530100012', 'tel:+33353010001', '+33053010001']) assert.equal(displayTelephone(other), other);
});
