// Above each background task of a manifest: its class, its registrations, and a way to debug it.
import type { Span } from '../../base/text';
import { hasBuildToken, type Manifest } from '../../manifest/manifest';
import { systemEntryPoints } from '../../manifest/systemEntryPoints';
import type { AppCode } from '../../workspace/code';
import type { App } from '../../workspace/snapshot';
import { type DeclaredTask, declaredTasks, needsOwnClass } from '../models/manifest/declaredTasks';
import { classPlace, entryPointLinks, type Place, registrationPlaces } from '../models/tasks/entryPointLinks';
import { knowsAllEntryPoints, type RegisteredAs } from '../models/tasks/registrations';
import { describeRegistration, isClassMissing, knowsAllRegistrations } from '../models/tasks/taskKnowledge';

export interface TaskLens {
  /** The start tag of the extension. */
  readonly span: Span;
  readonly title: string;
  readonly leadsTo:
    | { readonly kind: 'nowhere' }
    | { readonly kind: 'places'; readonly places: readonly Place[] }
    | { readonly kind: 'debug'; readonly entryPoint: string };
}

/** Only what is known is said. */
export function taskLenses(app: App, code: AppCode, manifest: Manifest): TaskLens[] {
  return declaredTasks(app)
    .filter(task => task.manifest === manifest && !hasBuildToken(task.entryPoint.value))
    .flatMap(task => {
      const links = entryPointLinks(app, code, task.entryPoint.value);
      const classes = links.classes.map(classPlace);
      const canDebug = links.classes.some(({ language, isTask }) => language === 'csharp' && isTask !== false);
      return [
        ...aboutClass(app, code, task, classes),
        ...aboutRegistration(app, code, task, links.registrations),
        ...(canDebug ? [lens('Debug', { kind: 'debug', entryPoint: task.entryPoint.value } as const)] : []),
      ].map(each => ({ ...each, span: task.extension.element.startTag }));
    });
}

type Lens = Omit<TaskLens, 'span'>;

function lens(title: string, leadsTo: TaskLens['leadsTo'] = { kind: 'nowhere' }): Lens {
  return { title, leadsTo };
}

function aboutClass(app: App, code: AppCode, task: DeclaredTask, places: readonly Place[]): Lens[] {
  const name = task.entryPoint.value;
  if (systemEntryPoints.includes(name)) return [lens('class of Windows')];
  if (places.length > 0) return [lens(`class ${name}`, { kind: 'places', places })];
  return needsOwnClass(task) && isClassMissing(app, code, name) ? [lens('class not found')] : [];
}

function aboutRegistration(
  app: App,
  code: AppCode,
  task: DeclaredTask,
  registrations: readonly RegisteredAs[],
): Lens[] {
  const [first, ...more] = registrations;
  if (!first) {
    if (task.extension.startPage || app.projects.length === 0) return [];
    if (!knowsAllEntryPoints(app, code)) return [lens('registered under a name that is computed')];
    return knowsAllRegistrations(app, code) ? [lens('registered nowhere')] : [];
  }
  const places = registrations.flatMap(each => registrationPlaces(each).slice(0, 1));
  const title =
    more.length > 0 ? `registered in ${registrations.length} places` : `registered in ${describeRegistration(first)}`;
  return [lens(title, { kind: 'places', places })];
}
