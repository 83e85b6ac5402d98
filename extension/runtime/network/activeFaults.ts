// The faults of the moment, and what they do to one thing that travels: how long it takes, in which pieces, whether at all.

import type { Fault, FaultKind, FaultStream } from './faults';
import type { CertificateError } from './transport';

/** One direction of a connection; what goes in first comes out first. */
export interface Pipe {
  readonly stream: FaultStream;
  /** When the bandwidth is free again, and when the last thing arrives. */
  busyUntil: number;
  lastArrival: number;
  /** Things and bytes under way. */
  things: number;
  bytes: number;
  /** All bytes that have gone in. */
  counted: number;
}

export function newPipe(stream: FaultStream): Pipe {
  return { stream, busyUntil: 0, lastArrival: 0, things: 0, bytes: 0, counted: 0 };
}

export interface Chance {
  /** Virtual milliseconds. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

type Typed<T extends FaultKind['type']> = Fault & { readonly type: T };

export class ActiveFaults {
  private readonly faults = new Map<string, Fault>();

  constructor(private readonly chance: Chance) {}

  get isEmpty(): boolean {
    return this.faults.size === 0;
  }

  get all(): readonly Fault[] {
    return [...this.faults.values()];
  }

  add(fault: Fault): void {
    this.faults.set(fault.name, fault);
  }

  /** Without a name all of them. Says whether there was one. */
  remove(name: string | undefined): boolean {
    if (name !== undefined) return this.faults.delete(name);
    const had = this.faults.size > 0;
    this.faults.clear();
    return had;
  }

  /** Whether the fault has to do with that server; `stream` undefined: in any direction. */
  concerns({ to, stream: ofFault }: Fault, host: string, port: string, stream?: FaultStream): boolean {
    if (stream !== undefined && ofFault !== undefined && ofFault !== stream) return false;
    const name = host.toLowerCase();
    return to === undefined || to.toLowerCase() === name || to.toLowerCase() === `${name}:${port}`;
  }

  /** Nothing gets through. */
  block(host: string, port: string, stream: FaultStream): boolean {
    return this.of('timeout', host, port, stream).length > 0;
  }

  /** Milliseconds that bandwidth and latency cost. */
  delay(pipe: Pipe, size: number, host: string, port: string): number {
    const now = this.chance.now();
    for (const { rate } of this.of('bandwidth', host, port, pipe.stream))
      pipe.busyUntil = Math.max(pipe.busyUntil, now) + size / rate;
    let delay = Math.max(0, Math.ceil(pipe.busyUntil - now));
    for (const { latency, jitter = 0 } of this.of('latency', host, port, pipe.stream))
      delay += Math.max(0, Math.round(latency + this.spread(jitter)));
    return delay;
  }

  slices(data: Uint8Array, host: string, port: string, stream: FaultStream): Uint8Array[] {
    const [slicer] = this.of('slicer', host, port, stream);
    if (!slicer || data.length === 0) return [data];
    const pieces: Uint8Array[] = [];
    for (let start = 0; start < data.length; ) {
      const size = Math.max(1, Math.round(slicer.average_size + this.spread(slicer.size_variation ?? 0)));
      pieces.push(data.subarray(start, start + size));
      start += size;
    }
    return pieces;
  }

  /** Milliseconds between slices. */
  gap(host: string, port: string, stream: FaultStream): number {
    return this.of('slicer', host, port, stream)[0]?.delay ?? 0;
  }

  /** Bytes after which a connection is closed. */
  limit(host: string, port: string, stream: FaultStream): number {
    return Math.min(...this.of('limit_data', host, port, stream).map(({ bytes }) => bytes));
  }

  /** Milliseconds that the end of a connection takes longer. */
  slowClose(host: string, port: string): number {
    return this.of('slow_close', host, port, 'downstream').reduce((sum, { delay }) => sum + delay, 0);
  }

  /** Milliseconds of silence after which a router forgets. */
  idle(host: string, port: string): number {
    return Math.min(...this.of('nat', host, port).map(({ idle }) => idle));
  }

  certificateErrors(host: string, port: string): CertificateError[] {
    return this.of('certificate', host, port).map(({ error }) => error);
  }

  private of<T extends FaultKind['type']>(type: T, host: string, port: string, stream?: FaultStream): Typed<T>[] {
    return this.all.filter(
      (fault): fault is Typed<T> => fault.type === type && this.concerns(fault, host, port, stream),
    );
  }

  private spread(size: number): number {
    return size === 0 ? 0 : (this.chance.random() * 2 - 1) * size;
  }
}
