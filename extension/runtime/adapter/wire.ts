// The wire of the Debug Adapter Protocol: messages with a Content-Length header on a pair of byte streams.
// Format: https://microsoft.github.io/debug-adapter-protocol/overview#base-protocol

import type { Readable, Writable } from 'node:stream';
import type { DebugProtocol } from '@vscode/debugprotocol';

export type Message = DebugProtocol.ProtocolMessage;

export interface Wire {
  send(message: Message): void;
}

export interface WireEvents {
  onMessage(message: Message): void;
  /** The other side has closed, or sent what is not the protocol (then with the reason). Called once. */
  onClose(reason?: Error): void;
}

/** Starts to read `input`; what is sent goes to `output`. Neither stream is closed from here. */
export function openWire(input: Readable, output: Writable, events: WireEvents): Wire {
  const decoder = new MessageDecoder();
  let closed = false;
  const close = (reason?: Error) => {
    if (closed) return;
    closed = true;
    events.onClose(reason);
  };
  input.on('data', (chunk: Buffer) => {
    if (closed) return;
    let messages: Message[];
    try {
      messages = decoder.push(chunk);
    } catch (error) {
      close(error as Error);
      return;
    }
    for (const message of messages) events.onMessage(message);
  });
  input.on('end', () => close());
  input.on('error', close);
  output.on('error', close);
  return {
    send: message => {
      if (!closed) output.write(encodeMessage(message));
    },
  };
}

export function encodeMessage(message: Message): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]);
}

/** Puts messages together from chunks that were cut anywhere. */
export class MessageDecoder {
  #rest: Buffer = Buffer.alloc(0);

  /** Returns the messages that are whole with this chunk. Throws an Error if a header or a body is not the protocol. */
  push(chunk: Buffer): Message[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const messages: Message[] = [];
    for (;;) {
      const headerEnd = this.#rest.indexOf('\r\n\r\n');
      if (headerEnd < 0) return messages;
      const header = this.#rest.toString('ascii', 0, headerEnd);
      const length = /^content-length:\s*(\d+)\s*$/im.exec(header)?.[1];
      if (length === undefined)
        throw new Error(`Not a message of the debug adapter protocol: ${JSON.stringify(header)}.`);
      const bodyStart = headerEnd + 4;
      const bodyEnd = bodyStart + Number(length);
      if (this.#rest.length < bodyEnd) return messages;
      messages.push(JSON.parse(this.#rest.toString('utf8', bodyStart, bodyEnd)) as Message);
      this.#rest = this.#rest.subarray(bodyEnd);
    }
  }
}

export function isRequest(message: Message): message is DebugProtocol.Request {
  return message.type === 'request';
}

export function isResponse(message: Message): message is DebugProtocol.Response {
  return message.type === 'response';
}

export function isEvent(message: Message): message is DebugProtocol.Event {
  return message.type === 'event';
}
