// One connection to a machine, several clients: each debug session gets a channel of its own, and we send requests beside them.

import type { Readable, Writable } from 'node:stream';
import type { DebugProtocol } from '@vscode/debugprotocol';
import type { CustomEvents } from '../runtime/adapter/customRequests';
import type { Command, Requests } from '../runtime/adapter/request';
import { isEvent, isRequest, isResponse, type Message, openWire, type Wire } from '../runtime/adapter/wire';

/** A request of ours was refused, or the machine has gone. The message is a sentence for the user. */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}

export interface Channel {
  send(message: Message): void;
  close(): void;
}

export interface ConnectionEvents {
  /** Every event of the machine, before the channels get it. */
  onEvent(event: DebugProtocol.Event): void;
}

type Reply = (response: DebugProtocol.Response) => void;

interface OpenChannel {
  seq: number;
  receive(message: Message): void;
  /** Sent launch or attach, and waits for `initialized`. */
  isBeginning: boolean;
  isTerminated: boolean;
}

export class SharedConnection {
  readonly #wire: Wire;
  readonly #events: ConnectionEvents;
  #seq = 0;
  #closed: string | undefined;
  readonly #replies = new Map<number, { command: string; reply: Reply }>();
  readonly #channels = new Set<OpenChannel>();

  constructor(input: Readable, output: Writable, events: ConnectionEvents) {
    this.#events = events;
    this.#wire = openWire(input, output, {
      onMessage: message => this.#receive(message),
      onClose: reason => this.close(reason ? `the connection broke (${reason.message})` : 'it has ended'),
    });
  }

  /** Rejects with MachineError. */
  request<C extends Command>(command: C, args: Requests[C]['arguments']): Promise<Requests[C]['body']> {
    return new Promise((resolve, reject) => {
      this.#request(command, args, response => {
        if (response.success) resolve(response.body);
        else reject(new MachineError(sentenceOf(response)));
      });
    });
  }

  /** A debug session. It gets its responses and all events, numbered as if it were alone. */
  open(receive: (message: Message) => void): Channel {
    const channel: OpenChannel = { seq: 0, receive, isBeginning: false, isTerminated: false };
    this.#channels.add(channel);
    return {
      send: message => {
        if (!isRequest(message)) return;
        if (message.command === 'launch' || message.command === 'attach') channel.isBeginning = true;
        this.#request(message.command, message.arguments, response => {
          if (this.#channels.has(channel))
            deliver(channel, { ...response, request_seq: message.seq } as DebugProtocol.Response);
        });
      },
      close: () => this.#channels.delete(channel),
    };
  }

  get channelCount(): number {
    return this.#channels.size;
  }

  /** Everything that waits is refused with this reason, and every session ends. */
  close(reason: string): void {
    if (this.#closed !== undefined) return;
    this.#closed = reason;
    for (const [seq, { command, reply }] of [...this.#replies]) reply(this.#refusal(seq, command));
    this.#replies.clear();
    for (const channel of this.#channels) {
      if (!channel.isTerminated)
        deliver(channel, { seq: 0, type: 'event', event: 'terminated' } as DebugProtocol.Event);
    }
  }

  #request(command: string, args: unknown, reply: Reply): void {
    const seq = ++this.#seq;
    if (this.#closed !== undefined) {
      reply(this.#refusal(seq, command));
      return;
    }
    this.#replies.set(seq, { command, reply });
    const request: DebugProtocol.Request = { seq, type: 'request', command, arguments: args };
    this.#wire.send(request);
  }

  #receive(message: Message): void {
    if (isResponse(message)) {
      const waiting = this.#replies.get(message.request_seq);
      this.#replies.delete(message.request_seq);
      waiting?.reply(message);
    } else if (isEvent(message)) {
      this.#events.onEvent(message);
      for (const channel of this.#channels) this.#forward(message, channel);
    }
  }

  #forward(event: DebugProtocol.Event, channel: OpenChannel): void {
    if (event.event === 'initialized') {
      // Meant for whoever has just asked to begin; the others have begun already.
      if (!channel.isBeginning) return;
      channel.isBeginning = false;
    }
    if (event.event === 'terminated') channel.isTerminated = true;
    if (!isOwnEvent(event.event)) deliver(channel, event);
  }

  #refusal(seq: number, command: string): DebugProtocol.Response {
    const sentence = `The simulated machine cannot answer: ${this.#closed}.`;
    return {
      seq: 0,
      type: 'response',
      request_seq: seq,
      command,
      // Leaving a machine that has gone is no failure.
      success: command === 'disconnect' || command === 'terminate',
      message: sentence,
      body: { error: { id: 1, format: '{sentence}', variables: { sentence }, showUser: false } },
    };
  }
}

const ownEvents = { 'bgtask/state': true, 'bgtask/journal': true } satisfies Record<keyof CustomEvents, true>;

function isOwnEvent(event: string): event is keyof CustomEvents {
  return Object.hasOwn(ownEvents, event);
}

function deliver(channel: OpenChannel, message: Message): void {
  channel.receive({ ...message, seq: ++channel.seq });
}

function sentenceOf(response: DebugProtocol.Response): string {
  return response.body?.error?.variables?.sentence ?? response.message ?? `The request "${response.command}" failed.`;
}
