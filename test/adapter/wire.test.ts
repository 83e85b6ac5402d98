// The wire of the Debug Adapter Protocol: messages survive being cut anywhere; what is no message is refused.

import assert from 'node:assert/strict';
import test from 'node:test';
import { encodeMessage, MessageDecoder } from '../../extension/runtime/adapter/wire';

const first = { seq: 1, type: 'event', event: 'output', body: { output: 'Grüße 🙂\r\n\r\n' } };
const second = { seq: 2, type: 'event', event: 'terminated' };

test('two messages, cut into chunks of every size', () => {
  const bytes = Buffer.concat([encodeMessage(first), encodeMessage(second)]);
  for (let size = 1; size <= bytes.length; size++) {
    const decoder = new MessageDecoder();
    const messages = [];
    for (let at = 0; at < bytes.length; at += size) messages.push(...decoder.push(bytes.subarray(at, at + size)));
    assert.deepEqual(messages, [first, second], `chunks of ${size} bytes`);
  }
});

test('the length is counted in bytes, other headers are allowed', () => {
  const decoder = new MessageDecoder();
  const body = '{"seq":1,"type":"event","event":"ü"}';
  const header = `Content-Type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  assert.deepEqual(decoder.push(Buffer.from(header + body)), [{ seq: 1, type: 'event', event: 'ü' }]);
});

test('a header without a length is refused', () => {
  assert.throws(() => new MessageDecoder().push(Buffer.from('Hello\r\n\r\n')), /Not a message.*"Hello"/);
});
