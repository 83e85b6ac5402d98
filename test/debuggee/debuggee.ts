// A machine in its own process, debugged over its standard streams; what is done and seen is written down as text.

import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { isEvent, isResponse, openWire, type Wire } from '../../extension/runtime/adapter/wire';

type Frames = DebugProtocol.StackTraceResponse['body'];
type Variables = DebugProtocol.VariablesResponse['body'];

/** Drives a session and compares all that it has seen with `expected`, whose lines may be indented. */
export async function checkSession(expected: string, drive: (debuggee: Debuggee) => Promise<void>): Promise<void> {
  const debuggee = new Debuggee();
  try {
    await drive(debuggee);
  } finally {
    await debuggee.leave();
  }
  const lines = expected.split('\n').slice(1, -1);
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  assert.equal(debuggee.log.join('\n'), lines.map(line => line.slice(indent)).join('\n'));
  assert.equal(debuggee.stderr, '');
}

interface ConditionalBreakpoint {
  readonly text: string;
  readonly condition?: string;
  readonly hitCondition?: string;
  readonly logMessage?: string;
}

export class Debuggee {
  readonly log: string[] = [];
  stderr = '';
  private readonly child: ChildProcess;
  private readonly exited: Promise<number | null>;
  private readonly wire: Wire;
  private seq = 0;
  private readonly replies = new Map<number, (response: DebugProtocol.Response) => void>();
  private readonly events: DebugProtocol.Event[] = [];
  /** Events before this one have been waited for. */
  private taken = 0;
  /** Output before this event is in the log. */
  private printed = 0;
  private wake: (() => void) | undefined;
  private threadId = 0;

  constructor() {
    this.child = fork(path.resolve('dist/machine.js'), [], { silent: true, execArgv: [] });
    const { stdin, stdout, stderr } = this.child;
    if (!stdin || !stdout || !stderr) throw new Error('no pipes');
    stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.exited = new Promise(resolve => this.child.once('exit', resolve));
    this.wire = openWire(stdout, stdin, {
      onMessage: message => {
        if (isResponse(message)) this.replies.get(message.request_seq)?.(message);
        else if (isEvent(message)) {
          this.events.push(message);
          this.wake?.();
        }
      },
      onClose: () => {},
    });
  }

  /** The body of the response; a refusal throws its sentence. */
  async request<T>(command: string, args?: object): Promise<T> {
    const seq = ++this.seq;
    const response = await new Promise<DebugProtocol.Response>(resolve => {
      this.replies.set(seq, resolve);
      this.wire.send({ seq, type: 'request', command, arguments: args } as DebugProtocol.Request);
    });
    if (response.success) return response.body;
    throw new Error(response.body.error.variables.sentence);
  }

  /** The next event of that name after those already waited for. */
  async event<T>(name: string, fits: (body: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const index = this.events.findIndex((event, i) => i >= this.taken && event.event === name && fits(event.body));
      const found = this.events[index];
      if (found) {
        this.taken = index + 1;
        return found.body;
      }
      await new Promise<void>(resolve => {
        this.wake = resolve;
      });
    }
  }

  /** Waits until that is in the journal. */
  async journal(pattern: RegExp): Promise<void> {
    await this.event<{ lines: string[] }>('bgtask/journal', ({ lines }) => lines.some(line => pattern.test(line)));
  }

  /** From `initialize` until the program runs; breakpoints are named by the text of their line. */
  async begin(
    command: 'launch' | 'attach',
    args: object,
    breakpoints: { file: string; at: (string | ConditionalBreakpoint)[] } = { file: '', at: [] },
  ): Promise<void> {
    this.log.push(command);
    await this.request('initialize', { adapterID: 'test' });
    const begun = this.request(command, args);
    // A refusal comes instead of the event.
    await Promise.race([this.event('initialized'), begun]);
    const { file, at } = breakpoints;
    if (at.length > 0) {
      const lines = at
        .map(each => (typeof each === 'string' ? { text: each } : each))
        .map(({ text, ...rest }) => ({ line: lineOf(file, text), ...rest }));
      const args = { source: { path: file }, breakpoints: lines };
      const set = await this.request<DebugProtocol.SetBreakpointsResponse['body']>('setBreakpoints', args);
      for (const { verified, line } of set.breakpoints)
        this.log.push(`  breakpoint ${verified ? 'set' : 'refused'}: ${textAt(file, line ?? 0)}`);
    }
    await this.request('configurationDone');
    await begun;
  }

  /** The next stop: why, and the user's own frames, innermost first. */
  async stopped(): Promise<void> {
    const stop = await this.event<DebugProtocol.StoppedEvent['body']>('stopped');
    const { reason, description, threadId = 0 } = stop;
    this.threadId = threadId;
    this.print();
    this.log.push(`stopped: ${description ?? reason}`);
    const headings: string[] = [];
    for (const { name, source, line, presentationHint } of await this.frames()) {
      if (presentationHint === 'label') headings.splice(0, 1, `  ${name}`);
      else if (presentationHint !== 'subtle' && source?.path)
        this.log.push(...headings.splice(0), `  ${name}: ${textAt(source.path, line)}`);
    }
  }

  async resume(command: 'continue' | 'next' | 'stepIn' | 'stepOut' | 'stepBack' | 'reverseContinue'): Promise<void> {
    this.log.push(command);
    await this.request(command, { threadId: this.threadId });
  }

  async refused(command: string): Promise<void> {
    const sentence = await this.request(command, { threadId: this.threadId }).then(
      () => 'done',
      (refusal: Error) => refusal.message,
    );
    this.log.push(`${command}: ${sentence}`);
  }

  async runToStatement(statement: number): Promise<void> {
    this.log.push(`to statement ${statement}`);
    await this.request('bgtask/runToStatement', { statement });
  }

  /** Pauses the thread that was started last. */
  async pause(): Promise<void> {
    this.log.push('pause');
    const { threads } = await this.request<DebugProtocol.ThreadsResponse['body']>('threads');
    await this.request('pause', { threadId: threads.at(-1)?.id });
  }

  /** All variables of the innermost frame; those named in `open` with what is inside. */
  async variables(...open: string[]): Promise<void> {
    const { scopes } = await this.request<DebugProtocol.ScopesResponse['body']>('scopes', {
      frameId: (await this.frames())[0]?.id,
    });
    for (const { name, variablesReference } of scopes) {
      this.log.push(`  ${name}:`);
      await this.list(variablesReference, '    ', open);
    }
  }

  async evaluate(expression: string, context: 'watch' | 'hover'): Promise<void> {
    const args = { expression, context, frameId: (await this.frames())[0]?.id };
    const text = await this.request<{ result: string }>('evaluate', args).then(
      ({ result }) => result,
      (refusal: Error) => refusal.message,
    );
    this.log.push(`  ${context} ${expression}: ${text}`);
  }

  /** As a watch does when its value is edited. */
  async assign(expression: string, value: string): Promise<void> {
    const args = { expression, value, frameId: (await this.frames())[0]?.id };
    const { value: shown } = await this.request<{ value: string }>('setExpression', args);
    this.log.push(`  watch ${expression} = ${value}: ${shown}`);
  }

  async completions(text: string): Promise<void> {
    const args = { text, column: text.length + 1, frameId: (await this.frames())[0]?.id };
    const { targets } = await this.request<DebugProtocol.CompletionsResponse['body']>('completions', args);
    this.log.push(`completions ${text}: ${targets.map(({ label }) => label).join(', ')}`);
  }

  async ended(): Promise<void> {
    const { exitCode } = await this.event<DebugProtocol.ExitedEvent['body']>('exited');
    await this.event('terminated');
    this.print();
    this.log.push(`exited with ${exitCode}`);
  }

  /** Closes the connection, as a client that dies does; the process has to end by itself. */
  async leave(): Promise<number | null> {
    this.child.stdin?.end();
    return this.exited;
  }

  private print(): void {
    for (const { event, body } of this.events.slice(this.printed))
      if (event === 'output') this.log.push(`${body.category}: ${body.output.trimEnd()}`);
    this.printed = this.events.length;
  }

  private async frames(): Promise<Frames['stackFrames']> {
    return (await this.request<Frames>('stackTrace', { threadId: this.threadId })).stackFrames;
  }

  private async list(variablesReference: number, indent: string, open: readonly string[]): Promise<void> {
    const { variables } = await this.request<Variables>('variables', { variablesReference });
    for (const { name, value, presentationHint, variablesReference: inside } of variables) {
      const shown = value.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/, 'guid');
      this.log.push(`${indent}${name} ${presentationHint?.lazy ? 'is read when it is opened' : `= ${shown}`}`);
      if (inside > 0 && open.includes(name)) {
        await this.list(
          inside,
          `${indent}  `,
          open.filter(each => each !== name),
        );
      }
    }
  }
}

/** 1-based, of the first line with that text. */
function lineOf(file: string, text: string): number {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const index = lines.findIndex(line => line.includes(text));
  if (index < 0) throw new Error(`"${text}" stands nowhere in ${file}.`);
  return index + 1;
}

function textAt(file: string, line: number): string {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return (lines[line - 1] ?? 'no line').trim();
}
