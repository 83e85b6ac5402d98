// Where a server pushes to the simulated app in a live run: takes the POST that the notification service would take.

import { randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import limits from '../../../schemas/windows/limits.json';
import { isTooLong } from '../platform/push/push';
import type { Machine } from './machine';

/** Answers as https://learn.microsoft.com/windows/apps/design/shell/tiles-and-notifications/push-request-response-headers says. */
export class PushEndpoint {
  /** Whoever knows it may push; as with the real service, it is the secret. */
  readonly address: string;
  private machine: Machine | undefined;
  private count = 0;

  private constructor(private readonly server: http.Server) {
    const { port } = server.address() as AddressInfo;
    this.address = `http://127.0.0.1:${port}/?token=${randomBytes(16).toString('hex')}`;
    server.on('request', (request, response) => {
      this.answer(request).then(
        ({ status, headers }) => response.writeHead(status, headers).end(),
        error => response.destroy(error as Error),
      );
    });
  }

  static async start(): Promise<PushEndpoint> {
    const server = http.createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new PushEndpoint(server);
  }

  /** Until then, nobody is at home. */
  deliverTo(machine: Machine): void {
    this.machine = machine;
  }

  async dispose(): Promise<void> {
    this.machine = undefined;
    this.server.closeAllConnections();
    await new Promise<void>(resolve => this.server.close(() => resolve()));
  }

  private async answer(request: http.IncomingMessage): Promise<Answer> {
    const content = await bodyOf(request);
    const { machine } = this;
    if (request.method !== 'POST') return refusal(405, 'only POST is understood');
    if (request.url !== new URL(this.address).pathname + new URL(this.address).search)
      return refusal(404, 'there is no such channel');
    if (request.headers['x-wns-type'] !== 'wns/raw')
      return refusal(400, 'X-WNS-Type has to be wns/raw; tiles, toasts and badges are not pushed here');
    if (content === undefined)
      return refusal(413, `a raw notification has at most ${limits.rawNotificationPayload.value} bytes`);
    if (!machine) return refusal(410, 'the simulated PC has been switched off');
    await machine.perform({ do: 'deliverPush', content });
    const isOnline = machine.system.device.hasInternet;
    return {
      status: 200,
      headers: {
        'X-WNS-Status': 'received',
        'X-WNS-DeviceConnectionStatus': isOnline ? 'connected' : 'temporarilydisconnected',
        'X-WNS-Msg-ID': (++this.count).toString(16).toUpperCase().padStart(16, '0'),
      },
    };
  }
}

interface Answer {
  readonly status: number;
  readonly headers: http.OutgoingHttpHeaders;
}

function refusal(status: number, why: string): Answer {
  return { status, headers: { 'X-WNS-Status': 'dropped', 'X-WNS-Error-Description': why } };
}

/** Undefined when it is longer than a notification may be. */
async function bodyOf(request: http.IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limits.rawNotificationPayload.value) chunks.push(chunk);
  }
  const text = length > limits.rawNotificationPayload.value ? undefined : Buffer.concat(chunks).toString('utf8');
  return text === undefined || isTooLong(text) ? undefined : text;
}
