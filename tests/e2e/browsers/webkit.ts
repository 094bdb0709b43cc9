/** WebKit, as WebKitGTK builds it, through its WebDriver (https://www.w3.org/TR/webdriver2/). */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { OtherBrowser } from './browser.js';
import { until } from './browser.js';

/** Keys that are not characters (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const CODES: Readonly<Record<string, string>> = { Shift: '\uE008', Control: '\uE009' };

export interface WebkitCommands {
  readonly driver: string;
  /** A display without a screen, where the machine has none. */
  readonly display: string | undefined;
}

export async function openWebkit({ driver, display }: WebkitCommands): Promise<OtherBrowser> {
  const screen = process.env['DISPLAY'] || !display ? undefined : await startDisplay(display);
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(screen ? { DISPLAY: screen.name } : {}) },
  });
  const root = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${root}/status`)).ok, 'the WebDriver of WebKit');
  const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
  const { sessionId } = await call<{ sessionId: string }>('POST', `${root}/session`, { capabilities });
  const session = `${root}/session/${sessionId}`;
  const act = (actions: unknown) => call<null>('POST', `${session}/actions`, { actions });
  return {
    renew: async () => {
      const { handle } = await call<{ handle: string }>('POST', `${session}/window/new`, { type: 'tab' });
      await call('DELETE', `${session}/window`);
      await call('POST', `${session}/window`, { handle });
    },
    goto: async (url) => void (await call('POST', `${session}/url`, { url })),
    evaluate: (source) => call('POST', `${session}/execute/sync`, { script: `return (${source.toString()})()`, args: [] }),
    click: async (x, y, { button, held } = {}) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: button ? 1 : 0 }));
      const key = (type: string) => (held ? [{ type: 'key', id: 'keyboard', actions: [{ type, value: CODES[held] }] }] : []);
      if (held) await act(key('keyDown'));
      await act([{ type: 'pointer', id: 'mouse', actions: [move, ...press] }]);
      if (held) await act(key('keyUp')).catch(() => undefined);
    },
    press: async (key, held) => {
      const keys = [...(held ? [held] : []), key].map((name) => CODES[name] ?? name);
      const down = keys.map((value) => ({ type: 'keyDown', value }));
      const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
      await act([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
    },
    back: async () => void (await call('POST', `${session}/back`, {})),
    url: () => call<string>('GET', `${session}/url`),
    tabs: async () => (await call<string[]>('GET', `${session}/window/handles`)).length,
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      await Promise.all([service, screen?.process].map(end));
    },
  };
}

async function call<T>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error ?? response.status} ${value.message ?? ''}`);
  return value;
}

async function startDisplay(command: string): Promise<{ readonly name: string; readonly process: ChildProcess }> {
  const child = spawn(command, ['-displayfd', '3', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = (await once(child.stdio[3]!, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, process: child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
