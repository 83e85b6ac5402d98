// Drives the adapter through its real transport and compares the whole conversation with a text file: no line is left unasserted.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { inspect } from 'node:util';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { serveDebugTarget } from '../../extension/runtime/adapter/adapter';
import type { DebugTarget } from '../../extension/runtime/adapter/debugTarget';
import { isEvent, isResponse, openWire, type Wire } from '../../extension/runtime/adapter/wire';

/**
 * Serves `target` while `body` talks to it, closes the connection, and compares what was said with `golden/<name>.txt`.
 * UPDATE=1 writes that file instead; look at the difference before committing it.
 */
export async function withAdapter(
  name: string,
  target: DebugTarget,
  body: (run: AdapterRun) => Promise<void>,
): Promise<void> {
  const toAdapter = new PassThrough();
  const fromAdapter = new PassThrough();
  const run = new AdapterRun(toAdapter, fromAdapter);
  const served = serveDebugTarget(target, toAdapter, fromAdapter, {
    logBug: text => run.note(`bug: ${text.split('\n')[0]}`),
  });
  await body(run);
  toAdapter.end();
  await served;
  matchesGolden(path.join('test/adapter/golden', `${name}.txt`), run.log());
}

function matchesGolden(file: string, actual: string): void {
  if (process.env.UPDATE) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.ok(existsSync(file), `There is no ${file}: run the test with UPDATE=1 and look at what it writes.`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}

export class AdapterRun {
  #seq = 0;
  /** Lines before this one have been waited for. */
  #seenUpTo = 0;
  readonly #lines: string[] = [];
  readonly #wire: Wire;
  readonly #toAdapter: PassThrough;
  readonly #pending = new Map<number, (response: DebugProtocol.Response) => void>();
  #waiting: { start: string; resolve: () => void } | undefined;

  constructor(toAdapter: PassThrough, fromAdapter: PassThrough) {
    this.#toAdapter = toAdapter;
    this.#wire = openWire(fromAdapter, toAdapter, {
      onMessage: message => {
        if (isResponse(message)) {
          const result = message.success ? 'ok' : `failed (${message.message})`;
          this.note(`<- ${message.command} ${result}${asText(shown(message))}`);
          this.#pending.get(message.request_seq)?.(message);
          this.#pending.delete(message.request_seq);
        } else if (isEvent(message)) this.note(`<- * ${message.event}${asText(message.body)}`);
      },
      onClose: reason => {
        if (reason) this.note(`broken: ${reason.message}`);
      },
    });
  }

  /** Sends a request and waits for its response, whatever it says. */
  request(command: string, args?: object): Promise<DebugProtocol.Response> {
    const seq = ++this.#seq;
    this.note(`-> ${command}${asText(args)}`);
    const answered = new Promise<DebugProtocol.Response>(resolve => this.#pending.set(seq, resolve));
    this.#wire.send({ seq, type: 'request', command, arguments: args } as DebugProtocol.Request);
    return answered;
  }

  /** Sends bytes that need not be the protocol. */
  raw(bytes: string): void {
    this.#toAdapter.write(bytes);
  }

  /** Waits for an event after the last one that was waited for. */
  event(name: string): Promise<void> {
    return this.#seen(`<- * ${name}`);
  }

  bug(): Promise<void> {
    return this.#seen('bug:');
  }

  /** `launch` or `attach` from initialize to its response, with breakpoints in /app/Task.cs. */
  async begin(command: 'launch' | 'attach', args: object, breakpoints: number[] = []): Promise<void> {
    await this.request('initialize', { adapterID: 'test' });
    const begun = this.request(command, args);
    await this.event('initialized');
    const source = { path: '/app/Task.cs' };
    await this.request('setBreakpoints', { source, breakpoints: breakpoints.map(line => ({ line })) });
    await this.request('configurationDone');
    await begun;
  }

  note(line: string): void {
    this.#lines.push(line);
    if (!this.#waiting || !line.startsWith(this.#waiting.start)) return;
    this.#seenUpTo = this.#lines.length;
    this.#waiting.resolve();
    this.#waiting = undefined;
  }

  log(): string {
    return this.#lines.map(line => `${line}\n`).join('');
  }

  #seen(start: string): Promise<void> {
    const at = this.#lines.findIndex((line, index) => index >= this.#seenUpTo && line.startsWith(start));
    if (at >= 0) {
      this.#seenUpTo = at + 1;
      return Promise.resolve();
    }
    return new Promise(resolve => {
      this.#waiting = { start, resolve };
    });
  }
}

/** A failure is shown by its sentence. */
function shown(response: DebugProtocol.Response): unknown {
  if (response.success) return response.body;
  const { variables, showUser } = response.body.error;
  return `${variables.sentence}${showUser ? ' [shown]' : ''}`;
}

function asText(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return ` ${value}`;
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return ` ${inspect(plain, { breakLength: Number.POSITIVE_INFINITY, depth: 9, compact: true, sorted: true })}`;
}
