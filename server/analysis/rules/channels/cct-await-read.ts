// Rule cct-await-read: the bytes of a control channel are read with await or as a Task.
import { defineRule, type Reported } from '../../engine/rule';
import { streamTransport, transportUses } from '../../models/channels/controlChannels';
import { rawReadFix } from '../../models/channels/rawReads';
import { nameSpan } from '../../models/code/codeEdits';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';
import { shortName } from '../../models/traces/tracked';

export const cctAwaitRead = defineRule({
  id: 'cct-await-read',
  severity: 'error',
  summary: 'The transport of a control channel is read with await or as a Task, not with the raw asynchronous pattern.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) for (const read of awaitedReads(traces)) report(describe(read));
  },
});

const read = 'InputStream.ReadAsync';
const asStream = /^to WindowsRuntimeStreamExtensions\.AsStream\w* InputStream$/;

function awaitedReads(traces: Traces): ObjectUse[] {
  const awaited = transportUses(traces, `await ${read}`, streamTransport).filter(use => !isInHandler(use));
  const tasks = transportUses(traces, `${read}.AsTask`, streamTransport).filter(
    ({ syntax }) => !awaited.some(({ before }) => before.at(`${read}.AsTask`).includes(syntax)),
  );
  return [...awaited, ...tasks, ...transportUses(traces, asStream, streamTransport)];
}

/** `GetResults()` takes what has arrived and does not wait. */
function isInHandler({ node }: ObjectUse): boolean {
  return node.kind === 'call' && node.method.name === 'GetResults';
}

function describe(use: ObjectUse): Reported {
  const { node, syntax, object, frame, event } = use;
  const how = asStream.test(event) ? 'A Stream reads' : node.kind === 'await' ? 'This await reads' : 'This Task reads';
  return {
    file: frame.file,
    span: node.kind === 'await' ? { start: syntax.start, end: syntax.start + 'await'.length } : nameSpan(syntax),
    message:
      `${how} from the ${shortName(object.type)} of a control channel: then Windows may start the push task before the ` +
      'data has arrived. Call ReadAsync of InputStream, and take the data in its Completed handler.',
    fixes: rawReadFix(use),
  };
}
