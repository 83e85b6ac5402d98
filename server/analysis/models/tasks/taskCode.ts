// The code that a background task runs: its Run, and the app's own methods that are called from there.
import { Lasting, Remembered } from '../../../base/reads';
import type { BoundBody } from '../../../csharp/binding/bound';
import type { Compilation } from '../../../csharp/binding/compilation';
import type { MethodSymbol } from '../../../csharp/symbols/symbols';
import type { AppCode } from '../../../workspace/code';
import type { App, Project } from '../../../workspace/snapshot';
import { nodesBelow } from '../code/boundNodes';
import { type TaskRun, taskRuns } from '../code/methods';
import { ofBody } from '../code/ofBody';
import { programOf } from '../code/programs';
import { type Frame, lastingFrame, type Program } from '../code/values';

export interface BackgroundTask {
  readonly run: TaskRun;
  readonly project: Project;
  /** That the task is looked at as a part of. */
  readonly program: Program;
  /** As an entry point names it; the app class where it runs in process. */
  readonly className: string;
  /** `Run` first, then what it calls, a few calls deep. Lambdas belong to the method they stand in. */
  readonly code: readonly Frame[];
}

/** Remembered while the code stays the same. */
export function backgroundTasks(app: App, code: AppCode): readonly BackgroundTask[] {
  const found = new Map<unknown, BackgroundTask>();
  for (const project of app.projects)
    for (const task of mayHaveTasks(project, code) ? remembered(app, code, project) : [])
      if (!found.has(task.run.method.node)) found.set(task.run.method.node, task);
  return [...found.values()];
}

function mayHaveTasks(project: Project, code: AppCode): boolean {
  return code.mentions(project).of(/\bIBackgroundTask\b|\bOnBackgroundActivated\b/).size > 0;
}

const known = {
  tasks: new Remembered<Compilation, readonly BackgroundTask[]>(),
  code: new Lasting<MethodSymbol, readonly Frame[]>(),
};

/** Those of all projects of a program are found together. */
function remembered(app: App, code: AppCode, project: Project): readonly BackgroundTask[] {
  const root = code.rootOf(project);
  const together = app.projects.filter(each => code.rootOf(each) === root && mayHaveTasks(each, code));
  const all = known.tasks.of(code.compilationOf(root), () => together.flatMap(each => findTasks(code, each)));
  return all.filter(task => task.project.path === project.path);
}

function findTasks(code: AppCode, project: Project): BackgroundTask[] {
  const program = programOf(code, code.rootOf(project));
  return [...taskRuns(code, project)].map(run => ({
    run,
    project,
    program,
    className: run.method.containingType.metadataName,
    code: known.code.of(run.method.definition, '', () => codeFrom(run, program)),
  }));
}

const maxDepth = 4;

function codeFrom({ body, file, method }: TaskRun, { compilation, files }: Program): readonly Frame[] {
  const found = new Map<MethodSymbol, Frame>([[method.definition, lastingFrame(body, file)]]);
  let latest: readonly BoundBody[] = [body];
  for (let depth = 0; depth < maxDepth && latest.length > 0; depth++) {
    const next: BoundBody[] = [];
    for (const called of latest.flatMap(calledIn)) {
      const there = files.get(called.location?.tree.path ?? '');
      const code = there && !found.has(called) ? compilation.bodyOf(called) : undefined;
      if (!there || !code) continue;
      found.set(called, lastingFrame(code, there));
      next.push(code);
    }
    latest = next;
  }
  return [...found.values()];
}

/** Methods, constructors and property accessors; not the handlers of events, which run when something happens. */
const calledIn = ofBody((body): readonly MethodSymbol[] => {
  return [...nodesBelow(body, { nestedFunctions: true })].flatMap(({ node, parent }): MethodSymbol[] => {
    switch (node.kind) {
      case 'call':
        return [node.method.definition];
      case 'new':
        return [node.constructorSymbol.definition];
      case 'newDelegate':
        return 'kind' in parent && parent.kind === 'eventAssignment' ? [] : [node.method.definition];
      case 'property': {
        const { getter } = node.property.definition;
        return getter ? [getter.definition] : [];
      }
      default:
        return [];
    }
  });
});
