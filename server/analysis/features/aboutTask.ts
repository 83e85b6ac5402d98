// What becomes of a declared background task, in sentences: its class, its registrations, its process, its triggers.
import { type BackgroundTaskExtension, type Generation, hasBuildToken, type Manifest } from '../../manifest/manifest';
import { systemEntryPoints } from '../../manifest/systemEntryPoints';
import { taskHost } from '../../manifest/taskHost';
import { triggersForType } from '../../manifest/triggerTypes';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import { classPlace, entryPointLinks, type Place } from '../models/tasks/entryPointLinks';
import { isClassMissing, knowsAllRegistrations, triggerName } from '../models/tasks/taskKnowledge';
import { explainHost } from './hostHints';

/** Markdown. `link` makes the text of a link to a place. */
export function aboutTask(
  app: App,
  code: AppCode,
  manifest: Manifest,
  extension: BackgroundTaskExtension,
  link: (place: Place) => string,
): string {
  const name = extension.entryPoint?.value ?? '';
  const host = taskHost(manifest, extension);
  return [
    ...(name === '' || hasBuildToken(name) ? [] : aboutEntryPoint(app, code, name, link)),
    ...(host ? [`Runs in ${host.process}. ${explainHost(host)}`] : []),
  ]
    .map(line => `- ${line}`)
    .join('\n');
}

/** Markdown: the triggers that need the type. */
export function aboutTaskType(type: string, generation: Generation | undefined): string {
  const triggers = generation ? triggersForType(type, generation).map(triggerName) : [];
  return triggers.length === 0 ? '' : `To be declared for ${triggers.map(each => `\`${each}\``).join(', ')}.`;
}

function aboutEntryPoint(app: App, code: AppCode, name: string, link: (place: Place) => string): string[] {
  const { classes, registrations } = entryPointLinks(app, code, name);
  const found = classes.map(each => link(classPlace(each))).join(', ');
  const aboutClass = systemEntryPoints.includes(name)
    ? 'The class is one of Windows.'
    : found !== ''
      ? `The class is in ${found}.`
      : isClassMissing(app, code, name)
        ? `The app has no class \`${name}\`.`
        : '';
  const places = registrations.map(({ file, register, trigger }) => {
    const kind = trigger ? ` for \`${triggerName(trigger.kind)}\`` : '';
    return `${link({ file, span: register })}${kind}`;
  });
  const aboutRegistration =
    places.length > 0
      ? `Registered in ${places.join(', ')}.`
      : knowsAllRegistrations(app, code)
        ? 'No code of the app registers it.'
        : '';
  return [aboutClass, aboutRegistration].filter(line => line !== '');
}
