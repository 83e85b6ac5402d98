// The debug adapter: answers each request on a wire with its handler, and turns what happens in the target into events.
//
// One connection serves several clients one after the other, or interleaved: `MachineProcess` in extension/debugging
// mixes the requests of a debug session with those of the trigger panel.

import type { Readable, Writable } from 'node:stream';
import type { DebugProtocol } from '@vscode/debugprotocol';
import { UserError } from '../../../server/base/errors';
import type { DebugTarget, TargetEvent } from './debugTarget';
import { toClientLine, toClientSource } from './positions';
import { References } from './references';
import type { Command, RequestContext, RequestHandler, Session } from './request';
import { requests } from './requests/index';
import { isRequest, openWire } from './wire';

export interface AdapterOptions {
  /** Receives one text for each bug of ours, with a stack; on a real connection this is stderr, never the wire. */
  logBug(text: string): void;
}

/** Serves until a client ends the machine or the input ends. The target has been told to stop by then. */
export function serveDebugTarget(
  target: DebugTarget,
  input: Readable,
  output: Writable,
  options: AdapterOptions,
): Promise<void> {
  return new Promise(resolve => {
    const adapter = new Adapter(target, options, message => wire.send(message), resolve);
    const wire = openWire(input, output, {
      onMessage: message => {
        if (isRequest(message)) void adapter.answer(message);
      },
      onClose: reason => {
        if (reason) options.logBug(`The connection to the debugger broke: ${reason.message}`);
        void target.stop().finally(resolve);
      },
    });
    target.onEvent(event => adapter.report(event));
  });
}

interface Later {
  action(): void | Promise<void>;
  onFailure?(): Promise<void>;
}

class Adapter {
  #seq = 0;
  #session = newSession({ adapterID: '' });
  #isLaunched = false;
  /** Stops that must not overtake a response. */
  #heldStops: (TargetEvent & { kind: 'stopped' })[] | undefined;
  readonly #references = new References();
  readonly #target: DebugTarget;
  readonly #options: AdapterOptions;
  readonly #write: (message: DebugProtocol.ProtocolMessage) => void;
  readonly #onEnd: () => void;

  constructor(
    target: DebugTarget,
    options: AdapterOptions,
    write: (message: DebugProtocol.ProtocolMessage) => void,
    onEnd: () => void,
  ) {
    this.#target = target;
    this.#options = options;
    this.#write = write;
    this.#onEnd = onEnd;
  }

  async answer(request: DebugProtocol.Request): Promise<void> {
    const handler = handlerOf(request.command);
    if (!handler) {
      this.#fail(
        request,
        new UserError('unknown-request', `This debugger does not know the request "${request.command}".`),
        true,
      );
      return;
    }
    const later: Later[] = [];
    if (handler.movesStop) this.#heldStops = [];
    try {
      const result = handler.handle(this.#context(later), request.arguments ?? {});
      // What needs no waiting is answered before the next request is looked at.
      const body = result instanceof Promise ? await result : result;
      this.#respond(request, { success: true, body });
    } catch (error) {
      this.#fail(request, error, handler.failsQuietly === true);
      return;
    } finally {
      if (handler.movesStop) this.#tellHeldStops();
    }
    for (const { action, onFailure } of later) {
      try {
        await action();
      } catch (error) {
        // The request has its answer already: say it where the user looks.
        this.#event('output', { category: 'important', output: `${this.#sentence(request, error)}\n` });
        await onFailure?.();
      }
    }
  }

  #tellHeldStops(): void {
    const held = this.#heldStops ?? [];
    this.#heldStops = undefined;
    for (const stop of held) this.report(stop);
  }

  report(event: TargetEvent): void {
    switch (event.kind) {
      case 'stopped':
        if (this.#heldStops) {
          this.#heldStops.push(event);
          return;
        }
        this.#event('stopped', {
          reason: event.reason,
          threadId: event.threadId,
          text: event.text,
          description: event.statement === undefined ? undefined : stopText(event.reason, event.statement),
          hitBreakpointIds: event.hitBreakpointIds,
          allThreadsStopped: true,
        });
        return;
      case 'continued':
        this.#references.forgetStop();
        this.#event('continued', { threadId: event.threadId, allThreadsContinued: true });
        return;
      case 'output':
        this.#event('output', {
          category: event.category,
          output: event.text,
          source: event.source && toClientSource(this.#references, event.source),
          line: event.line === undefined ? undefined : toClientLine(this.#session, event.line),
        });
        return;
      case 'thread':
        this.#event('thread', { threadId: event.threadId, reason: event.change });
        return;
      case 'exited':
        this.#event('exited', { exitCode: event.exitCode });
        this.#event('terminated');
        return;
      case 'state':
        this.#event('bgtask/state', event.state);
        return;
      case 'journal':
        this.#event('bgtask/journal', { lines: event.lines });
        return;
    }
  }

  #context(later: Later[]): RequestContext {
    return {
      target: this.#target,
      session: this.#session,
      references: this.#references,
      capabilities: collectCapabilities(),
      isLaunched: this.#isLaunched,
      markLaunched: () => {
        this.#isLaunched = true;
      },
      sendEvent: (event, body) => this.#event(event, body),
      afterResponse: (action, onFailure) => later.push({ action, onFailure }),
      beginSession: args => {
        this.#session = newSession(args);
      },
      end: () => later.push({ action: this.#onEnd }),
    };
  }

  #respond(request: DebugProtocol.Request, result: { success: boolean; message?: string; body?: unknown }): void {
    const response: DebugProtocol.Response = {
      seq: ++this.#seq,
      type: 'response',
      request_seq: request.seq,
      command: request.command,
      ...result,
    };
    this.#write(response);
  }

  #event(event: string, body?: unknown): void {
    const message: DebugProtocol.Event = { seq: ++this.#seq, type: 'event', event, body };
    this.#write(message);
  }

  #fail(request: DebugProtocol.Request, error: unknown, quietly: boolean): void {
    const code = error instanceof UserError ? error.code : 'internal-error';
    const sentence = this.#sentence(request, error);
    this.#respond(request, {
      success: false,
      message: code,
      body: { error: { id: errorNumber(code), format: '{sentence}', variables: { sentence }, showUser: !quietly } },
    });
  }

  /** The sentence that the user reads. A bug of ours also goes to the log, with its stack. */
  #sentence(request: DebugProtocol.Request, error: unknown): string {
    if (error instanceof UserError) return error.message;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#options.logBug(`Bug in request ${request.seq} "${request.command}": ${text}`);
    const summary = error instanceof Error ? error.message : String(error);
    return `Background Tasks for UWP has a bug, please report it (request ${request.seq} "${request.command}"): ${summary}`;
  }
}

function stopText(reason: string, statement: number): string {
  return `Paused on ${reason}, statement ${statement.toLocaleString('en-US')}`;
}

function handlerOf(command: string): RequestHandler<Command> | undefined {
  return Object.hasOwn(requests, command) ? (requests[command as Command] as RequestHandler<Command>) : undefined;
}

function collectCapabilities(): DebugProtocol.Capabilities {
  const handlers = Object.values(requests) as RequestHandler<Command>[];
  return Object.assign({}, ...handlers.map(handler => handler.capabilities));
}

function newSession(args: DebugProtocol.InitializeRequestArguments): Session {
  let configurationDone = () => {};
  const configured = new Promise<void>(resolve => {
    configurationDone = resolve;
  });
  return {
    firstLine: args.linesStartAt1 === false ? 0 : 1,
    firstColumn: args.columnsStartAt1 === false ? 0 : 1,
    configured,
    configurationDone,
    owner: false,
  };
}

/** The protocol wants a number for each error: a stable hash of the code. */
function errorNumber(code: string): number {
  let hash = 0;
  for (const char of code) hash = (hash * 31 + char.charCodeAt(0)) % 9973;
  return 1000 + hash;
}
