// Replay: leads a fresh simulated PC through the inputs of a journal, at the same times and in the same order among all else.

import { UserError } from '../../../server/base/errors';
import type { ReplayTransport } from '../network/replayTransport';
import type { CertificateError, TransportEvent, TransportFailure } from '../network/transport';
import { type Command, perform } from '../platform/commands';
import { fromBase64 } from '../platform/kernel/bytes';
import type { JournalLine } from '../platform/kernel/records';
import type { System } from '../platform/system';

export interface ReplayOptions {
  /** Made with the seed, epoch, app and device of the journal, with `transport`, and with nothing done to it yet. */
  readonly system: System;
  readonly transport: ReplayTransport;
  /** Runs C# until no thread can go on; asked before every kernel event. */
  readonly runCode: () => void;
  /** How many lines the new run has written. */
  readonly written: () => number;
}

/**
 * Runs to the end of the journal, or as far as the new run can go. Whether it came out the same is for the caller to
 * compare; where a run depends on nothing but its inputs, the lines are equal.
 */
export function replay(lines: readonly JournalLine[], options: ReplayOptions): void {
  const { system, transport, runCode, written } = options;
  const { kernel } = system;
  const stepTo = (count: number, at: number): void => {
    runCode();
    while (written() < count && kernel.step(at)) runCode();
  };
  for (const line of lines) {
    const input = inputOf(line);
    if (!input) continue;
    stepTo(line.seq - 1, line.at);
    // Events that wrote nothing may still be due before the input; time cannot pass them.
    for (let due = kernel.nextDue(); due !== undefined && due < line.at; due = kernel.nextDue()) {
      kernel.step(due);
      runCode();
    }
    kernel.advanceTo(line.at);
    if ('command' in input) repeat(system, input.command);
    else kernel.within(0, () => transport.tell(input.event));
  }
  const last = lines.at(-1);
  if (last) stepTo(last.seq, last.at);
}

/** A command that was refused is refused again. */
function repeat(system: System, command: Command): void {
  try {
    perform(system, command);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** What came from outside, if the line tells of that; everything else follows. */
export function inputOf(line: JournalLine): { command: Command } | { event: TransportEvent } | undefined {
  switch (line.kind) {
    case 'command':
      return { command: { do: line.command, ...line.args } as Command };
    case 'network.connected': {
      const { connection, local, remote } = line;
      const event: TransportEvent =
        remote === '' ? { type: 'listening', connection, local } : { type: 'connected', connection, local, remote };
      return { event };
    }
    case 'network.accepted': {
      const { connection, listener, local, remote } = line;
      return { event: { type: 'accepted', connection, listener, local, remote } };
    }
    case 'network.failed': {
      if (line.by === 'windows') return undefined;
      const { connection, detail, httpStatus } = line;
      const failure = line.failure as TransportFailure;
      const facts = {
        ...(detail === undefined ? {} : { detail }),
        ...(httpStatus === undefined ? {} : { httpStatus }),
      };
      return { event: { type: 'failed', connection, failure, ...facts } };
    }
    case 'network.received':
      return { event: { type: 'received', connection: line.connection, data: fromBase64(line.data) } };
    case 'network.written':
      return { event: { type: 'written', connection: line.connection, bytes: line.bytes } };
    case 'network.ended':
      return { event: { type: 'ended', connection: line.connection } };
    case 'network.opened': {
      const { connection, local, remote, protocol, errors = [] } = line;
      const certificateErrors = errors as CertificateError[];
      return { event: { type: 'opened', connection, local, remote, protocol, certificateErrors } };
    }
    case 'network.secured': {
      const { connection, errors = [] } = line;
      return { event: { type: 'secured', connection, certificateErrors: errors as CertificateError[] } };
    }
    case 'network.message': {
      const { connection, text = false, part = false } = line;
      return { event: { type: 'message', connection, data: fromBase64(line.data), isText: text, isFinal: !part } };
    }
    case 'network.resolved':
      return { event: { type: 'resolved', connection: line.connection, remote: line.remote } };
    case 'network.datagram': {
      const { connection, data, remote } = line;
      return { event: { type: 'datagram', connection, data: fromBase64(data), remote } };
    }
    case 'network.pong':
      return { event: { type: 'pong', connection: line.connection } };
    case 'network.closeFrame': {
      const { connection, code, reason } = line;
      return { event: { type: 'closed', connection, ...(code === undefined ? {} : { code }), reason } };
    }
    default:
      return undefined;
  }
}
