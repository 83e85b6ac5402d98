// Rule http-request-not-rtc: a request that was made with `new` is tied to a channel, which it cannot work with.
import type { BoundObjectCreation } from '../../../csharp/binding/bound';
import { defineRule, type ReportedFix } from '../../engine/rule';
import { transportsTied } from '../../models/channels/channels';
import { nameSpan } from '../../models/code/codeEdits';
import { isAnyOf } from '../../models/code/memberUses';
import { type Origin, originsOf } from '../../models/code/origins';

export const httpRequestNotRtc = defineRule({
  id: 'http-request-not-rtc',
  severity: 'error',
  summary: 'UsingTransport gets a System.Net.Http.HttpRequestMessage that RtcRequestFactory did not make.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const { use, transport } of transportsTied(app, code)) {
      for (const origin of originsOf(use.program, { expression: transport, frame: use.frame })) {
        if (!origin) continue;
        const { expression: made } = origin;
        if (made.kind !== 'new' || !made.syntax || !isAnyOf(made.type, 'System.Net.Http.HttpRequestMessage')) continue;
        report({
          file: origin.frame.file,
          span: nameSpan(made.syntax),
          message:
            'A channel cannot watch the connection of a request that was made with "new": only RtcRequestFactory makes requests for channels. ' +
            'Write RtcRequestFactory.Create(method, uri).',
          related: [{ file: use.frame.file, span: nameSpan(use.syntax), message: 'Here it is tied to the channel.' }],
          fixes: factoryFix(origin, made),
        });
      }
    }
  },
});

/** `new HttpRequestMessage(method, uri)` becomes a call of the factory. */
function factoryFix({ frame: { file } }: Origin, { syntax, constructorSymbol }: BoundObjectCreation): ReportedFix[] {
  if (syntax?.kind !== 'ObjectCreation' || syntax.initializer) return [];
  const [method, uri, ...others] = syntax.arguments ?? [];
  if (!method || !uri || others.length > 0 || method.name || uri.name) return [];
  const isText = isAnyOf(constructorSymbol.parameters[1]?.type, 'System.String');
  const start = { file, span: { start: syntax.start, end: syntax.type.end }, newText: 'RtcRequestFactory.Create' };
  const wrap = [
    { file, span: { start: uri.start, end: uri.start }, newText: 'new System.Uri(' },
    { file, span: { start: uri.end, end: uri.end }, newText: ')' },
  ];
  return [{ title: 'Use RtcRequestFactory.Create', safe: true, edits: [start, ...(isText ? wrap : [])] }];
}
