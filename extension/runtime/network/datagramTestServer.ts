// A UDP socket on loopback that a script can lead: it notes what comes, and answers whoever was heard last.

import dgram from 'node:dgram';

export interface DatagramTestServerOptions {
  /** 0 or nothing: the system chooses. */
  readonly port?: number;
  /** Called for every datagram; what it returns is sent back. */
  readonly reply?: (data: Uint8Array) => Uint8Array | undefined;
}

/** Starts to listen; the promise is rejected when the port is taken. */
export function startDatagramTestServer(options: DatagramTestServerOptions = {}): Promise<DatagramTestServer> {
  const socket = dgram.createSocket('udp4');
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(options.port ?? 0, '127.0.0.1', () => {
      socket.off('error', reject);
      resolve(new DatagramTestServer(socket, options));
    });
  });
}

export class DatagramTestServer {
  readonly received: Uint8Array[] = [];
  /** Something has come; `answer` sends to whom it came from. */
  onDatagram = (_data: Uint8Array, _answer: (reply: Uint8Array) => void): void => {};
  private last: { readonly address: string; readonly port: number } | undefined;

  constructor(
    private readonly socket: dgram.Socket,
    options: DatagramTestServerOptions,
  ) {
    socket.on('error', () => {});
    socket.on('message', (data, from) => {
      this.last = from;
      this.received.push(new Uint8Array(data));
      const reply = options.reply?.(data);
      if (reply) this.send(reply);
      this.onDatagram(new Uint8Array(data), answer => socket.send(answer, from.port, from.address));
    });
  }

  get port(): number {
    return this.socket.address().port;
  }

  /** To whom was heard last; false when nobody was. */
  send(data: Uint8Array): boolean {
    if (!this.last) return false;
    this.socket.send(data, this.last.port, this.last.address);
    return true;
  }

  close(): Promise<void> {
    return new Promise(resolve => this.socket.close(() => resolve()));
  }
}
