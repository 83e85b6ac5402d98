// Rule read-without-load: a DataReader over a stream is read before anything has been loaded into it.
import { defineRule } from '../../engine/rule';
import { nameOf, useSpan } from '../../models/sockets/lateUses';
import type { ObjectUse } from '../../models/traces/objectUse';
import { tracesOf } from '../../models/traces/traces';
import type { TrackedObject } from '../../models/traces/tracked';

export const readWithoutLoad = defineRule({
  id: 'read-without-load',
  severity: 'error',
  summary: 'A DataReader over a stream is read without LoadAsync.',
  source: 'https://learn.microsoft.com/uwp/api/windows.storage.streams.datareader.loadasync',
  checkCode(app, report, code) {
    for (const traces of tracesOf(app, code)) {
      const early = traces.select('read too early', ({ uses }) => uses(/^Read\w+$/, 'DataReader').filter(isTooEarly));
      for (const use of firstReads(early)) {
        report({
          file: use.frame.file,
          span: useSpan(use),
          message:
            `Nothing has been loaded into ${nameOf(use)} yet: a DataReader only gives what LoadAsync has fetched from the stream, ` +
            'so this fails with 0x8000000B (out of bounds). Await LoadAsync first.',
        });
      }
    }
  },
});

/** Made over a stream on this way through the code, and in nobody else's hands since. */
function isTooEarly({ object, before }: ObjectUse): boolean {
  if (object.origin !== 'made' || !before.always('new')) return false;
  // Who looks at UnconsumedBufferLength first reads no more than somebody has loaded.
  return !before.possible.some(event => /^(LoadAsync|to |get UnconsumedBufferLength)/.test(event));
}

function firstReads(uses: readonly ObjectUse[]): readonly ObjectUse[] {
  const first = new Map<TrackedObject, ObjectUse>();
  for (const use of uses) {
    const known = first.get(use.object);
    if (!known || use.syntax.start < known.syntax.start) first.set(use.object, use);
  }
  return [...first.values()];
}
