// Faults of the network: what each does to TCP, WebSockets and UDP, to the millisecond; and that without them nothing changes.

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Fault, FaultKind } from '../../extension/runtime/network/faults';
import { FaultyNetwork } from '../../extension/runtime/network/faultyNetwork';
import { MemoryNetwork, type MemoryPeer } from '../../extension/runtime/network/memoryNetwork';
import type { MemoryWebSocketPeer } from '../../extension/runtime/network/memoryWebSockets';
import { Kernel } from '../../extension/runtime/platform/kernel/kernel';
import { dedent } from '../platform/scenario';
import { bytes, Client, inWords } from './client';

type Step = (play: Play) => void;

/** A network with 10 ms from end to end, a server chat:5000, a WebSocket server chat:8080, a UDP socket chat:9000. */
class Play {
  readonly lines: string[] = [];
  readonly kernel = new Kernel({ seed: 'faults', epoch: 0, journal: { append: () => {} } });
  readonly network = new MemoryNetwork({ after: (delay, fn) => this.kernel.after(delay, fn) });
  readonly faulty = new FaultyNetwork(this.network, {
    now: () => this.kernel.now,
    after: (delay, fn) => this.kernel.after(delay, fn),
    random: () => this.kernel.ids.uint32('faults') / 2 ** 32,
  });
  readonly client = new Client(this.faulty);
  peer: MemoryPeer | undefined;
  webSocket: MemoryWebSocketPeer | undefined;
  readonly datagrams = this.network.serveDatagrams('chat', '9000', (_, data, from) =>
    this.note(`server: ${text(data)} from ${from}`),
  );

  constructor() {
    this.faulty.onEvent(event => this.note(inWords(event)));
    this.network.serve('chat', '5000', {
      connected: peer => {
        this.peer = peer;
        this.note('server: connected');
      },
      received: (_, data) => this.note(`server: ${text(data)}`),
      ended: () => this.note('server: ended'),
    });
    this.network.serveWebSocket('chat', '8080', {
      connected: peer => {
        this.webSocket = peer;
      },
      received: (_, { data }) => this.note(`server: ${text(data)}`),
      closed: (_, code) => this.note(`server: closed ${code ?? 'without a frame'}`),
    });
  }

  fault(fault: FaultKind & Partial<Pick<Fault, 'name' | 'to' | 'stream'>>): void {
    this.faulty.addFault({ name: fault.type, ...fault } as Fault);
  }

  wait(milliseconds: number): void {
    this.kernel.runUntil(this.kernel.now + milliseconds);
  }

  private note(line: string): void {
    this.lines.push(`${String(this.kernel.now).padStart(6)} ${line}`);
  }
}

function text(data: Uint8Array): string {
  return data.length > 20 ? `${data.length} bytes` : new TextDecoder().decode(data);
}

/** A second passes after each step. */
function check(steps: readonly Step[], expected: string): void {
  const play = new Play();
  for (const step of steps) {
    step(play);
    play.wait(1_000);
  }
  assert.equal(`\n${dedent(play.lines.join('\n'))}\n`, `\n${dedent(expected)}\n`);
}

const connect: Step = ({ client }) => client.connect('s1', 'chat', '5000');
const open: Step = ({ client }) => client.openWebSocket('w1', 'ws://chat:8080/');
const bind: Step = ({ client }) => client.do({ do: 'bindDatagram', connection: 'u1', port: '7000' });
const say =
  (words: string): Step =>
  ({ client }) =>
    client.write('s1', words);
const answer =
  (words: string): Step =>
  ({ peer }) =>
    peer!.send(bytes(words));

test('without faults nothing changes', () => {
  check(
    [connect, say('one'), answer('two'), ({ peer }) => peer!.end(), ({ client }) => client.close('s1')],
    `
        10 s1 connected
        10 server: connected
      1000 s1 written 3
      1010 server: one
      2010 s1 received "two"
      3010 s1 ended
      4010 server: ended
    `,
  );
});

test('latency in both directions, in one, and with jitter; order stays', () => {
  check(
    [
      play => play.fault({ type: 'latency', latency: 100 }),
      connect,
      say('one'),
      play => play.fault({ type: 'latency', latency: 100, jitter: 90, stream: 'downstream' }),
      play => {
        for (const words of ['a', 'b', 'c', 'd']) answer(words)(play);
        say('two')(play);
      },
      play => play.faulty.removeFault('latency'),
      answer('quick'),
    ],
    `
      1110 server: connected
      1210 s1 connected
      2000 s1 written 3
      2110 server: one
      4000 s1 written 3
      4010 server: two
      4165 s1 received "a"
      4165 s1 received "b"
      4165 s1 received "c"
      4165 s1 received "d"
      6010 s1 received "quick"
    `,
  );
});

test('bandwidth: what is too much waits, and the program with it when the send buffer is full', () => {
  check(
    [
      connect,
      play => play.fault({ type: 'bandwidth', rate: 100 }),
      say('x'.repeat(50_000)),
      play => {
        say('y'.repeat(60_000))(play);
        say('z'.repeat(10_000))(play);
      },
    ],
    `
        10 s1 connected
        10 server: connected
      2000 s1 written 50000
      2510 server: 50000 bytes
      3000 s1 written 60000
      3600 s1 written 10000
      3610 server: 60000 bytes
      3710 server: 10000 bytes
    `,
  );
});

test('slicer: TCP data come in pieces', () => {
  check(
    [connect, play => play.fault({ type: 'slicer', average_size: 3, delay: 5 }), answer('abcdefgh'), say('12345')],
    `
        10 s1 connected
        10 server: connected
      2010 s1 received "abc"
      2015 s1 received "def"
      2020 s1 received "gh"
      3000 s1 written 5
      3010 server: 123
      3015 server: 45
    `,
  );
});

test('timeout 0: half open; nothing gets through and nobody is told', () => {
  check(
    [
      connect,
      play => play.fault({ type: 'timeout', timeout: 0 }),
      say('lost'),
      answer('lost'),
      ({ client }) => client.connect('s2', 'chat', '5000'),
      play => play.faulty.removeFault('timeout'),
      say('arrives'),
    ],
    `
        10 s1 connected
        10 server: connected
      2000 s1 written 4
      6000 s1 written 7
      6010 server: arrives
    `,
  );
});

test('timeout: the connection is closed after a while', () => {
  check(
    [connect, play => play.fault({ type: 'timeout', timeout: 300, stream: 'downstream' })],
    `
        10 s1 connected
        10 server: connected
      1300 s1 ended
      1310 server: ended
    `,
  );
});

test('reset_peer: only where it was said', () => {
  check(
    [play => play.fault({ type: 'reset_peer', timeout: 300, to: 'chat:5000' }), connect, open, say('never')],
    `
      1010 s1 connected
      1010 server: connected
      1310 s1 failed ConnectionResetByPeer
      1320 server: ended
      2020 w1 opened
    `,
  );
});

test('slow_close: the end comes later', () => {
  check(
    [connect, play => play.fault({ type: 'slow_close', delay: 500 }), ({ peer }) => peer!.end()],
    `
        10 s1 connected
        10 server: connected
      2510 s1 ended
    `,
  );
});

test('limit_data: so much and no more', () => {
  check(
    [
      play => play.fault({ type: 'limit_data', bytes: 5, stream: 'downstream' }),
      connect,
      answer('abc'),
      answer('defg'),
      say('into the void'),
    ],
    `
      1010 s1 connected
      1010 server: connected
      2010 s1 received "abc"
      3010 s1 received "de"
      3010 s1 ended
      3020 server: ended
      4000 s1 failed ConnectionResetByPeer
    `,
  );
});

test('nat: who is silent for too long is forgotten: what comes is lost, what goes is reset', () => {
  check(
    [
      play => play.fault({ type: 'nat', idle: 60_000 }),
      connect,
      play => play.wait(40_000),
      say('alive'),
      play => play.wait(40_000),
      answer('alive'),
      play => play.wait(60_000),
      answer('lost'),
      say('too late'),
    ],
    `
      1010 s1 connected
      1010 server: connected
     43000 s1 written 5
     43010 server: alive
     85010 s1 received "alive"
    148000 s1 failed ConnectionResetByPeer
    148010 server: ended
    `,
  );
});

test('WebSockets and UDP: latency, half open, reset, nat', () => {
  check(
    [
      play => play.fault({ type: 'latency', latency: 100 }),
      open,
      ({ client }) => client.sendMessage('w1', 'hello'),
      ({ client }) => client.do({ do: 'ping', connection: 'w1' }),
      ({ webSocket }) => webSocket!.close(1000, 'bye'),
      bind,
      ({ client }) => client.do({ do: 'sendDatagram', connection: 'u1', remote: 'chat:9000', data: bytes('one') }),
      ({ datagrams }) => datagrams.send(bytes('two')),
      play => play.fault({ type: 'nat', idle: 30_000, to: 'chat:9000' }),
      play => play.wait(40_000),
      ({ datagrams }) => datagrams.send(bytes('lost')),
      ({ client }) => client.do({ do: 'sendDatagram', connection: 'u1', remote: 'chat:9000', data: bytes('three') }),
      ({ datagrams }) => datagrams.send(bytes('four')),
      play => play.fault({ type: 'timeout', timeout: 0 }),
      ({ client }) => client.do({ do: 'sendDatagram', connection: 'u1', remote: 'chat:9000', data: bytes('five') }),
    ],
    `
      1220 w1 opened
      2000 w1 written 5
      2110 server: hello
      3220 w1 pong
      4110 w1 closed 1000 "bye"
      5010 u1 listening
      6000 u1 written 3
      6110 server: one from 127.0.0.1:7000
      7110 u1 datagram "two"
     51000 u1 written 5
     51110 server: three from 127.0.0.1:7000
     52110 u1 datagram "four"
     54000 u1 written 4
    `,
  );
});

test('limit_data: a WebSocket is lost with the message that is too much', () => {
  check(
    [open, play => play.fault({ type: 'limit_data', bytes: 3 }), ({ client }) => client.sendMessage('w1', 'four')],
    `
        20 w1 opened
      2000 w1 failed ConnectionResetByPeer
      2010 server: closed without a frame
    `,
  );
});
