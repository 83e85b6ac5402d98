// Rule http-cct-set-headers-late: the request of a control channel, or its HttpClient, is set up after it was sent.
import { defineRule, type Reported } from '../../engine/rule';
import { handedOver } from '../../models/channels/controlChannels';
import { firstOf, type LateUse, lateUses, nameOf, putFirst, useSpan } from '../../models/sockets/lateUses';
import type { ObjectUse } from '../../models/traces/objectUse';
import { type Traces, tracesOf } from '../../models/traces/traces';

export const httpCctSetHeadersLate = defineRule({
  id: 'http-cct-set-headers-late',
  severity: 'warning',
  summary: 'Headers or settings of the HTTP request of a control channel are changed after it was sent.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const requests = { late: requestSetting, of: /^System\.Net\.Http\.HttpRequestMessage$/, after: sent };
    for (const late of lateUses(app, code, requests)) {
      if (late.use.before.sometimes(handedOver)) report(describe(late, `${nameOf(late.use)} has been sent already`));
    }
    for (const late of lateUses(app, code, { late: clientSetting, of: client, after: /^SendAsync$/ })) {
      const { use, earlier } = late;
      if (!earlier.some(sendsTransport) || tracesOf(app, code).some(traces => isForNext(traces, use))) continue;
      report(describe(late, `${nameOf(use)} has sent the request already`));
    }
  },
});

const client = /^System\.Net\.Http\.HttpClient$/;
const sent = /^to HttpClient\.SendAsync$/;
const change = '(\\.(Add|TryAddWithoutValidation|ParseAdd|TryParseAdd|Remove|Clear)| =)';
const requestSetting = new RegExp(`^((Headers|Properties)[\\w.]*${change}|(Content|Method|RequestUri|Version) =)$`);
/** HttpClient refuses to change these after its first request. */
const locked = '(Timeout|BaseAddress|MaxResponseContentBufferSize) =';
const clientSetting = new RegExp(`^(DefaultRequestHeaders[\\w.]*${change}|${locked})$`);

function sendsTransport(use: ObjectUse): boolean {
  const request = use.node.kind === 'call' ? use.node.arguments[0]?.expression : undefined;
  const objects = request && use.valueOf(request)?.objects;
  return [...(objects ?? [])].some(object => use.historyOf(object).sometimes(handedOver));
}

/** Headers that another request of the client is sent with later. */
function isForNext(traces: Traces, use: ObjectUse): boolean {
  const { event, syntax } = use;
  if (isLocked(use)) return false;
  return traces.uses('SendAsync', client).some(({ before }) => before.at(event).includes(syntax));
}

function isLocked({ event }: ObjectUse): boolean {
  return new RegExp(`^${locked}$`).test(event);
}

function describe(late: LateUse, what: string): Reported {
  const { use } = late;
  const effect = isLocked(use) ? 'this throws an InvalidOperationException' : 'the server does not see this';
  return {
    file: use.frame.file,
    span: useSpan(use),
    message:
      `${what}: ${effect}, and the channel waits for the answer to the request as it was. ` +
      'Set it before SendAsync.',
    related: firstOf(late, 'Here it is sent.'),
    fixes: putFirst(late, 'Set it before the request is sent'),
  };
}
