// Real WebSockets for the simulated PC; framing, masks and pongs stay below this line, since their bytes are random.

import net from 'node:net';
import tls from 'node:tls';
import { type RawData, WebSocket } from 'ws';
import { address, systemFailure } from './nodeErrors';
import { type RouteOptions, routeTo } from './routes';
import { certificateErrors, tlsOptions } from './tlsClient';
import type {
  CertificateError,
  Transport,
  TransportCommand,
  TransportEvent,
  TransportListener,
  WebSocketCommand,
} from './transport';

/** Status of a close frame that holds none, and of a connection that ended without a close frame: RFC 6455, 7.4.1. */
const noStatus = 1005;
const noCloseFrame = 1006;

/** Messages arrive whole. */
export class WebSocketTransport implements Transport {
  private listener: TransportListener = () => {};
  private readonly sockets = new Map<string, WebSocket>();

  constructor(private readonly options: RouteOptions = {}) {}

  onEvent(listener: TransportListener): void {
    this.listener = listener;
  }

  carryOut(command: TransportCommand): void {
    const { connection } = command;
    if (command.do === 'openWebSocket') {
      this.open(command);
      return;
    }
    const socket = this.sockets.get(connection);
    if (!socket) return;
    switch (command.do) {
      case 'sendMessage': {
        const { data, isText, isFinal } = command;
        socket.send(data, { binary: !isText, fin: isFinal }, error => {
          if (!error) this.listener({ type: 'written', connection, bytes: data.length });
        });
        break;
      }
      case 'ping':
        socket.ping();
        break;
      case 'pong':
        socket.pong();
        break;
      case 'closeWebSocket':
        socket.close(command.code, command.reason);
        break;
      case 'close':
        socket.close();
        break;
      case 'abort':
        this.sockets.delete(connection);
        socket.terminate();
        break;
      case 'keepAlive':
        break;
      case 'receive':
        if (command.on) socket.resume();
        else socket.pause();
        break;
    }
  }

  /** Drops everything; no event follows. */
  dispose(): void {
    this.listener = () => {};
    for (const socket of this.sockets.values()) socket.terminate();
    this.sockets.clear();
  }

  private open({ connection, url, protocols, headers }: WebSocketCommand & { do: 'openWebSocket' }): void {
    const { hostname, port, protocol } = new URL(url);
    const route = routeTo(hostname, port || (protocol === 'wss:' ? '443' : '80'), this.options);
    if (route.refused) {
      const { refused } = route;
      setImmediate(() => this.listener({ type: 'failed', connection, ...refused }));
      return;
    }
    const { host, port: number } = route;
    const isSecure = protocol === 'wss:';
    const socket = new WebSocket(url, [...protocols], {
      headers,
      perMessageDeflate: false,
      followRedirects: false,
      createConnection: () =>
        isSecure
          ? tls.connect({ host, port: number, ...tlsOptions(hostname, this.options.trusted) })
          : net.connect({ host, port: number, noDelay: true }),
    });
    this.sockets.set(connection, socket);
    const tell = (event: TransportEvent) => {
      if (this.sockets.get(connection) !== socket) return;
      if (event.type === 'failed' || event.type === 'closed') this.sockets.delete(connection);
      this.listener(event);
    };
    let ends = { local: '', remote: '' };
    let errors: CertificateError[] = [];
    let isOpen = false;
    socket.on('upgrade', ({ socket: tcp }) => {
      ends = {
        local: address(tcp.localAddress, tcp.localPort),
        remote: address(tcp.remoteAddress, tcp.remotePort),
      };
      if (tcp instanceof tls.TLSSocket) errors = certificateErrors(tcp, hostname);
    });
    socket.on('open', () => {
      isOpen = true;
      tell({ type: 'opened', connection, ...ends, protocol: socket.protocol, certificateErrors: errors });
    });
    socket.on('unexpected-response', (request, { statusCode, statusMessage }) => {
      request.destroy();
      const status = statusCode === undefined ? {} : { httpStatus: statusCode };
      const detail = `the server answers ${statusCode} ${statusMessage}`;
      tell({ type: 'failed', connection, failure: 'HttpInvalidServerResponse', detail, ...status });
    });
    socket.on('message', (data, isBinary) =>
      tell({ type: 'message', connection, data: bytesOf(data), isText: !isBinary, isFinal: true }),
    );
    socket.on('pong', () => tell({ type: 'pong', connection }));
    socket.on('error', error => tell({ type: 'failed', connection, ...describe(error, isOpen) }));
    socket.on('close', (code, reason) => {
      if (code === noCloseFrame) {
        const detail = 'the connection ended without a close frame';
        tell({ type: 'failed', connection, failure: 'ConnectionResetByPeer', detail });
      } else
        tell({ type: 'closed', connection, ...(code === noStatus ? {} : { code }), reason: reason.toString('utf8') });
    });
  }
}

function bytesOf(data: RawData): Uint8Array {
  return new Uint8Array(Array.isArray(data) ? Buffer.concat(data) : data);
}

/** What the system did not report is the other side's breaking of the protocol. */
function describe(error: Error, isOpen: boolean): Pick<TransportEvent & { type: 'failed' }, 'failure' | 'detail'> {
  const unspeakable = isOpen ? 'SoftwareCausedConnectionAbort' : 'HttpInvalidServerResponse';
  return { failure: systemFailure(error) ?? unspeakable, detail: error.message };
}
