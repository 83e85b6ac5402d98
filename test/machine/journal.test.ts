// The journal: JSON lines out and in, causes followed back, every kind of line as the schema says, replay to the same lines.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { causesOf, formatJournal, parseJournal } from '../../extension/runtime/machine/journal';
import { replay } from '../../extension/runtime/machine/journalReplay';
import { ReplayTransport } from '../../extension/runtime/network/replayTransport';
import { laneOfKind } from '../../extension/runtime/platform/kernel/records';
import { dedent, Play, play } from '../platform/scenario';

const busy = `
  app registers Chat if InternetAvailable
  app registers Clock every 15 min once
  app: new Wake, connect chat:5000
  on suspending: deferral, lend "chat" keep 10 min, complete, complete
  on SocketActivity: deferral, take, read, progress 50, toast "hello", write "ok", return, complete
  on KeepAliveTimerExpired: deferral, take, write "ping", return, complete
  on SocketClosed: deferral, new Wake, connect chat:5000, lend "chat", complete
  on ConnectionAccepted: deferral, takeListener, accept, write "hi", lendListener "door", complete
  do decideAccess AlwaysAllowed
  do suspendApp
  do enterConnectedStandby
  server: send "hello"
  wait 11 min
  do leaveConnectedStandby
  server: end
  app: listen 7000, lendListener "door"
  server: dial 7000
  app: new Wake, connect nowhere:1
  app: new Wake, connect chat:5000, readLater, cancelIO, close
  do setNetwork none
  do setNetwork internet
  on SocketActivity: take, throw "boom"
  server: send "again"
  wait 5 min
  on SocketActivity: deferral, forever
  app: new Wake, connect chat:5000, lend "second"
  server: send "too long"
  wait 40 s
  app: toast "back"
  do unregisterTask Chat
`;

test('what is written can be read again, and what is broken is named', () => {
  const { lines } = play(busy).journal;
  const text = formatJournal(lines);
  assert.deepEqual(parseJournal(text, 'run.jsonl'), lines);
  const broken = text
    .split('\n')
    .filter((_, index) => index !== 3)
    .join('\n');
  assert.throws(() => parseJournal(broken, 'run.jsonl'), {
    name: 'UserError',
    message: 'run.jsonl:4 is not line 4 of a journal; write it with --journal and leave it unchanged.',
  });
});

test('every line follows from an earlier one, and the toast from the byte that was received', () => {
  const { lines } = play(busy).journal;
  for (const line of lines) assert.ok((line.cause ?? 0) < line.seq, `line ${line.seq}`);
  const toast = lines.find(line => line.kind === 'toast.shown')!;
  const chain = causesOf(lines, toast.seq).map(line => line.kind);
  assert.deepEqual(chain, [
    'network.received',
    'trigger.fired',
    'trigger.evaluated',
    'task.activated',
    'task.started',
    'toast.shown',
  ]);
});

test('the schema knows exactly the kinds there are, and every line obeys it', () => {
  const schema = JSON.parse(fs.readFileSync('schemas/journal/journal.schema.json', 'utf8')) as Schema;
  const kinds = schema.oneOf!.map(row => row.properties!['kind']!.const);
  assert.deepEqual([...kinds].sort(), Object.keys(laneOfKind).sort());
  for (const line of play(busy).journal.lines) {
    const row = schema.oneOf!.find(candidate => candidate.properties!['kind']!.const === line.kind)!;
    assert.deepEqual(violations(line, row, schema), [], JSON.stringify(line));
  }
});

test('a journal replayed gives the same journal', () => {
  const script = dedent(`
    on launch: register Chat if InternetAvailable, register Clock every 15 min once, new Wake, connect chat:5000
    on suspending: deferral, sleep 300 ms, lend "chat" keep 10 min, complete
    on SocketActivity: deferral, take, read, progress 50, toast "hello", write "ok", return, complete
    on KeepAliveTimerExpired: deferral, take, write "ping", return, complete
    on SocketClosed: deferral, new Wake, connect chat:5000, lend "chat" keep 2 min, complete
    do launchApp
    do enterConnectedStandby
    server: send "hello"
    wait 11 min
    do leaveConnectedStandby
    server: reset
    do setNetwork none
    do setNetwork internet
    server: send "again"
    wait 30 min
    do closeApp
  `).split('\n');
  const original = new Play(script);
  for (const line of script) original.step(line);
  const recorded = original.journal.lines;

  const transport = new ReplayTransport();
  const again = new Play(script, transport);
  for (const line of script.filter(step => step.startsWith('on '))) again.step(line);
  replay(recorded, {
    system: again.system,
    transport,
    runCode: () => {},
    written: () => again.journal.lines.length,
  });
  assert.equal(formatJournal(again.journal.lines), formatJournal(recorded));
  assert.ok(recorded.length > 100);
});

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  oneOf?: Schema[];
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  minimum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
}

/** As much of JSON Schema as ours uses. */
function violations(value: unknown, schema: Schema, root: Schema, path = ''): string[] {
  if (schema.$ref) return violations(value, root.$defs![schema.$ref.replace('#/$defs/', '')]!, root, path);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const found: string[] = [];
  if (types.length > 0 && !types.includes(type) && !(types.includes('integer') && Number.isInteger(value))) {
    found.push(`${path}: ${type} instead of ${types}`);
  }
  if ('const' in schema && value !== schema.const) found.push(`${path}: not ${schema.const}`);
  if (schema.enum && !schema.enum.includes(value)) found.push(`${path}: not one of ${schema.enum}`);
  if (schema.minimum !== undefined && (value as number) < schema.minimum)
    found.push(`${path}: below ${schema.minimum}`);
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries())
      found.push(...violations(item, schema.items, root, `${path}[${index}]`));
  }
  if (type === 'object') {
    const object = value as Record<string, unknown>;
    for (const name of schema.required ?? []) if (!(name in object)) found.push(`${path}.${name}: missing`);
    for (const [name, member] of Object.entries(object)) {
      const rule = schema.properties?.[name] ?? schema.additionalProperties;
      if (rule === false) found.push(`${path}.${name}: unknown`);
      else if (typeof rule === 'object') found.push(...violations(member, rule, root, `${path}.${name}`));
    }
  }
  return found;
}
