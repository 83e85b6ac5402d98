// A web server of a scenario: answers by path.

import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ServerCertificate } from '../../network/certificates';
import { type HttpReply, httpPeer } from '../../network/http/httpPeer';
import type { MemoryNetwork } from '../../network/memoryNetwork';
import type { Peer, PeerMessage, PlannedAnswer } from './peer';

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
  /** Requests that wait for their answers, the oldest first. */
  private readonly held: Held[] = [];

  constructor(
    readonly name: string,
    private readonly answers: readonly PlannedAnswer[],
  ) {}

  /** The body of the answer that has been held back longest; false when nobody waits for one. */
  send({ data }: PeerMessage): boolean {
    const waiting = this.held.shift();
    waiting?.reply({ ...waiting.answer, body: new TextDecoder().decode(data) });
    return waiting !== undefined;
  }

  end(): boolean {
    return false;
  }

  abstract dispose(): Promise<void>;

  /** Replies at once, or when the step comes that says the body. */
  protected serve(method: string, target: string, body: string, reply: Held['reply']): void {
    this.received += `${method} ${target}\n${body === '' ? '' : `${body}\n`}`;
    const [path] = target.split('?');
    const answer = this.answers.find(each => each.path === target || each.path === path);
    if (answer?.held) this.held.push({ answer, reply });
    else reply(answer ?? { status: 404, headers: {}, body: '' });
  }
}

type Said = Pick<PlannedAnswer, 'status' | 'headers' | 'body'>;

interface Held {
  readonly answer: Said;
  readonly reply: (answer: Said) => void;
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
    const serve: http.RequestListener = (request, response) => this.requested(request, response);
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

  private requested(request: http.IncomingMessage, response: http.ServerResponse): void {
    const parts: Buffer[] = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      this.serve(request.method ?? '', request.url ?? '', body, answer =>
        response.writeHead(answer.status, answer.headers).end(answer.body),
      );
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
      this.serve(method, target, new TextDecoder().decode(body), ({ status, headers, body: text }) => {
        const made: HttpReply = { status, headers: Object.entries(headers), body: text };
        reply(made);
      });
    });
    network.serve(host, port, handlers);
  }

  async dispose(): Promise<void> {}
}
