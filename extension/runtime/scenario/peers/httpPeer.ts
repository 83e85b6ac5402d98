// A web server of a scenario: answers by path.

import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ServerCertificate } from '../../network/certificates';
import { type HttpReply, httpPeer } from '../../network/http/httpPeer';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import type { Peer, PlannedAnswer } from './peer';

export async function realHttpPeer(
  name: string,
  host: string,
  port: number,
  answers: readonly PlannedAnswer[],
  certificate?: ServerCertificate,
): Promise<Peer> {
  const peer = new RealHttpPeer(name, host, answers, certificate);
  await peer.listen(port);
  return peer;
}

/** What came, one line per request, with the body behind it. */
abstract class HttpPeer implements Peer {
  abstract readonly host: string;
  abstract readonly port: string;
  received = '';
  onChange = () => {};

  constructor(
    readonly name: string,
    private readonly answers: readonly PlannedAnswer[],
  ) {}

  /** Requests are answered as planned, not pushed to. */
  send(): boolean {
    return false;
  }

  end(): boolean {
    return false;
  }

  abstract dispose(): Promise<void>;

  protected answer(method: string, target: string, body: string): PlannedAnswer {
    this.received += `${method} ${target}\n${body === '' ? '' : `${body}\n`}`;
    const [path] = target.split('?');
    return (
      this.answers.find(answer => answer.path === target || answer.path === path) ?? {
        path: target,
        status: 404,
        headers: {},
        body: '',
      }
    );
  }
}

class RealHttpPeer extends HttpPeer {
  private readonly server: http.Server | https.Server;

  constructor(
    name: string,
    readonly host: string,
    answers: readonly PlannedAnswer[],
    certificate: ServerCertificate | undefined,
  ) {
    super(name, answers);
    const serve: http.RequestListener = (request, response) => this.serve(request, response);
    this.server = certificate ? https.createServer(certificate, serve) : http.createServer(serve);
  }

  get port(): string {
    return String((this.server.address() as AddressInfo).port);
  }

  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', () => resolve());
    });
  }

  dispose(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise(resolve => this.server.close(() => resolve()));
  }

  private serve(request: http.IncomingMessage, response: http.ServerResponse): void {
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const answer = this.answer(request.method ?? '', request.url ?? '', body);
      response.writeHead(answer.status, answer.headers).end(answer.body);
      this.onChange();
    });
  }
}

export class MemoryHttpPeer extends HttpPeer {
  constructor(
    network: MemoryNetwork,
    name: string,
    readonly host: string,
    readonly port: string,
    answers: readonly PlannedAnswer[],
  ) {
    super(name, answers);
    const handlers = httpPeer(({ method, target, body }, reply) => {
      const { status, headers, body: text } = this.answer(method, target, new TextDecoder().decode(body));
      const made: HttpReply = { status, headers: Object.entries(headers), body: text };
      reply(made);
    });
    network.serve(host, port, handlers);
  }

  async dispose(): Promise<void> {}
}
