// Rule socketactivity-nothing-transferred: a task waits for the activity of sockets, and the app lends none.
import type { NamedType } from '../../../csharp/symbols/symbols';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { defineRule } from '../../engine/rule';
import { isType, typesIn } from '../../models/code/methods';
import { programsOf } from '../../models/code/programs';
import { isInInitializers, methodsWith } from '../../models/code/wordsOfCode';
import { lendable } from '../../models/sockets/lentSockets';
import { registrations } from '../../models/tasks/registrations';
import { tracesOf } from '../../models/traces/traces';

export const socketactivityNothingTransferred = defineRule({
  id: 'socketactivity-nothing-transferred',
  severity: 'warning',
  summary: 'A task is registered for a SocketActivityTrigger, and the app never lends a socket to the socket broker.',
  source: 'https://learn.microsoft.com/windows/uwp/networking/network-communications-in-the-background',
  checkCode(app, report, code) {
    const registered = registrations(app, code).filter(({ trigger }) =>
      trigger?.kind.endsWith('.SocketActivityTrigger'),
    );
    if (registered.length === 0 || !hasSocketOfItsOwn(app, code) || lendsSomething(app, code)) return;
    for (const { trigger } of registered) {
      if (!trigger) continue;
      report({
        file: trigger.file,
        span: trigger.span,
        message:
          'The task of this trigger can never start: the app makes sockets but lends none to the socket broker. ' +
          'Call EnableTransferOwnership on the socket before it is connected, and TransferOwnership when the app is suspended.',
      });
    }
  },
});

/** Other sockets are made by somebody who may also lend them. */
function hasSocketOfItsOwn(app: App, code: AppCode): boolean {
  const programs = programsOf(app, code);
  return tracesOf(app, code).some((traces, i) =>
    traces.uses('new', lendable).some(({ frame }) => {
      const { name, containingType } = frame.body.method;
      const { compilation } = programs[i] ?? {};
      return name !== activated && !compilation?.allInterfacesOf(containingType).some(isTaskContract);
    }),
  );
}

/** Is the word TransferOwnership anywhere but in background tasks, which can only return what was lent to them? */
function lendsSomething(app: App, code: AppCode): boolean {
  return programsOf(app, code).some(({ compilation, mentions }) =>
    [...typesIn(compilation, mentions.of(lending))].some(
      type =>
        !compilation.allInterfacesOf(type).some(isTaskContract) &&
        (isInInitializers(compilation, type, lending) ||
          methodsWith(compilation, type, lending).some(({ name }) => name !== activated)),
    ),
  );
}

const lending = /\bTransferOwnership\b/;

/** The background task of an app that has none of its own classes. */
const activated = 'OnBackgroundActivated';

function isTaskContract(type: NamedType): boolean {
  return isType(type, 'Windows.ApplicationModel.Background.IBackgroundTask');
}
