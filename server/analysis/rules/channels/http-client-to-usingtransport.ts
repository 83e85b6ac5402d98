// Rule http-client-to-usingtransport: the HttpClient of .NET is tied to a channel, which takes requests, not clients.
import { defineRule } from '../../engine/rule';
import { transportsTied } from '../../models/channels/channels';
import { spanOf } from '../../models/code/codeEdits';

export const httpClientToUsingtransport = defineRule({
  id: 'http-client-to-usingtransport',
  severity: 'error',
  summary: 'UsingTransport gets a System.Net.Http.HttpClient instead of a request.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    for (const { use, transport } of transportsTied(app, code)) {
      const { compilation } = use.program;
      const client = compilation.typeByMetadataName('System.Net.Http.HttpClient');
      const { type, syntax } = transport;
      if (!client || !syntax || type.kind !== 'named' || !compilation.derivesFrom(type, client)) continue;
      report({
        file: use.frame.file,
        span: spanOf(syntax),
        message:
          'A channel cannot watch an HttpClient of System.Net.Http, because one client may hold many connections. ' +
          'Make the request with RtcRequestFactory.Create(method, uri) and pass that to UsingTransport.',
      });
    }
  },
});
