import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { PublishedFileError } from '@reperes/schema';
import { FolderLoader } from '@reperes/services-map/folder-loader.js';

interface Content {
  readonly text: string;
}

/** A read that is under way, answered by the test. */
interface Run {
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly start: (content: Content) => void;
  readonly answer: (content: Content) => void;
  readonly fail: (error: unknown) => void;
}

const original = Object.getOwnPropertyDescriptor(globalThis, 'window');
let page = new EventTarget();

function ready() {
  const runs: Run[] = [];
  let updates = 0;
  const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => (updates += 1), updateComplete: Promise.resolve(true) };
  const loader = new FolderLoader<Content>(host, (folder, signal, start) => new Promise((answer, fail) => runs.push({ folder, signal, start, answer, fail })));
  loader.hostConnected();
  return { loader, runs, updates: () => updates };
}

/** Every answer has been taken. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('FolderLoader', () => {
  beforeEach(() => {
    page = new EventTarget();
    Object.defineProperty(globalThis, 'window', { configurable: true, value: page });
  });

  afterEach(() => {
    if (original) Object.defineProperty(globalThis, 'window', original);
    else Reflect.deleteProperty(globalThis, 'window');
  });

  test('tells its host of each state; the beginning is there while the rest comes, and no longer', async () => {
    const { loader, runs, updates } = ready();
    assert.deepEqual(loader.state, { name: 'idle' });
    void loader.load('https://exemple.fr/62');
    assert.deepEqual([loader.state, loader.start, updates()], [{ name: 'loading' }, undefined, 1]);
    runs[0]!.start({ text: 'first' });
    assert.deepEqual([loader.state, loader.start, updates()], [{ name: 'loading' }, { text: 'first' }, 2]);
    runs[0]!.answer({ text: 'whole' });
    await settled();
    assert.deepEqual([loader.state, loader.start, updates()], [{ name: 'ready', text: 'whole' }, undefined, 3]);
    assert.equal(loader.urlOf('a.json'), 'https://exemple.fr/62/a.json');
  });

  test('a later folder cancels the earlier, whose late answer, fault or beginning is dropped', async () => {
    const { loader, runs } = ready();
    void loader.load('/62');
    void loader.load('/38');
    void loader.load('/03');
    assert.deepEqual(runs.map(({ folder, signal }) => [folder, signal.aborted]), [['/62', true], ['/38', true], ['/03', false]]);
    runs[0]!.answer({ text: '62' });
    runs[1]!.fail(new TypeError('stopped'));
    await settled();
    runs[0]!.start({ text: 'first of 62' });
    assert.deepEqual([loader.state, loader.start], [{ name: 'loading' }, undefined]);
    runs[2]!.answer({ text: '03' });
    await settled();
    runs[2]!.start({ text: 'too late' });
    assert.deepEqual([loader.state, loader.start], [{ name: 'ready', text: '03' }, undefined]);
  });

  test('no folder is nothing to read', async () => {
    const { loader, runs } = ready();
    void loader.load('/62');
    await loader.load('');
    assert.deepEqual([loader.state, runs.length, runs[0]!.signal.aborted], [{ name: 'idle' }, 1, true]);
  });

  test('each fault has its name, and another try asks again', async () => {
    const { loader, runs } = ready();
    for (const [error, fault] of [[new PublishedFileError('statut', '/62', '404'), 'statut'], [new Error('any other'), 'reseau']] as const) {
      void loader.load('/62');
      runs.at(-1)!.fail(error);
      await settled();
      assert.deepEqual(loader.state, { name: 'error', fault });
    }
    loader.retry();
    assert.deepEqual([loader.state, runs.map(({ folder }) => folder)], [{ name: 'loading' }, ['/62', '/62', '/62']]);
  });

  test('the device is connected again: only who waited for it asks again', async () => {
    const { loader, runs } = ready();
    const connect = () => page.dispatchEvent(new Event('online'));
    connect();
    void loader.load('/62');
    connect();
    runs[0]!.fail(new PublishedFileError('statut', '/62', '404'));
    await settled();
    connect();
    assert.equal(runs.length, 1);
    loader.retry();
    runs[1]!.fail(new PublishedFileError('reseau', '/62', 'offline'));
    await settled();
    connect();
    assert.equal(runs.length, 3);
  });

  test('out of the page nothing is read and nothing is listened to; back in it, what was interrupted starts again', async () => {
    const { loader, runs } = ready();
    void loader.load('/62');
    loader.hostDisconnected();
    assert.equal(runs[0]!.signal.aborted, true);
    runs[0]!.answer({ text: 'too late' });
    await settled();
    assert.deepEqual(loader.state, { name: 'loading' });
    loader.hostConnected();
    assert.equal(runs.length, 2);
    runs[1]!.answer({ text: 'whole' });
    await settled();
    loader.hostDisconnected();
    loader.hostConnected();
    assert.deepEqual([loader.state, runs.length], [{ name: 'ready', text: 'whole' }, 2], 'what is there is not asked for again');
    void loader.load('/38');
    runs[2]!.fail(new PublishedFileError('reseau', '/38', 'offline'));
    await settled();
    loader.hostDisconnected();
    page.dispatchEvent(new Event('online'));
    assert.equal(runs.length, 3);
  });

  test('moved within the page while it reads, it reads once', () => {
    const { loader, runs } = ready();
    void loader.load('/62');
    loader.hostConnected();
    assert.equal(runs.length, 1);
  });
});
