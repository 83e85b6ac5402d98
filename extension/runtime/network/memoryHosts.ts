// What all kinds of connection in memory share: the hosts there are, how attempts to reach them fail, and how long things take.

import type { TransportFailure } from './transport';

export interface MemoryNetworkOptions {
  /** Runs `fn` so many virtual milliseconds later; the kernel's `after`. */
  readonly after: (delay: number, fn: () => void) => void;
  /** Time that anything needs from one end to the other, in milliseconds. */
  readonly latency?: number;
}

export class MemoryHosts {
  private readonly names = new Set<string>(['localhost', '127.0.0.1']);
  private readonly faults = new Map<string, TransportFailure>();
  private readonly latency: number;
  private nextPort = 49152;

  constructor(private readonly options: MemoryNetworkOptions) {
    this.latency = options.latency ?? 10;
  }

  add(host: string): void {
    this.names.add(host.toLowerCase());
  }

  fail(host: string, port: string, failure: TransportFailure | undefined): void {
    this.add(host);
    if (failure) this.faults.set(endName(host, port), failure);
    else this.faults.delete(endName(host, port));
  }

  /** What an attempt to reach a server there comes to, before it is asked. */
  failureAt(host: string, port: string): TransportFailure | undefined {
    return this.names.has(host.toLowerCase()) ? this.faults.get(endName(host, port)) : 'HostNotFound';
  }

  /** Runs `fn` when something sent now arrives at the other end. */
  onArrival(fn: () => void): void {
    this.options.after(this.latency, fn);
  }

  /** Runs `fn` after the caller has returned. */
  soon(fn: () => void): void {
    this.options.after(0, fn);
  }

  freePort(): string {
    return String(this.nextPort++);
  }
}

/** Host names do not care for case. */
export function endName(host: string, port: string): string {
  return `${host.toLowerCase()}:${port}`;
}
