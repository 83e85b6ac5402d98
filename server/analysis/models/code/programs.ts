// The programs of an app: each project that no other uses, together with the projects it references.
import type { Compilation } from '../../../csharp/binding/compilation';
import type { AppCode } from '../../../workspace/code';
import type { Mentions } from '../../../workspace/mentions';
import type { App, Project } from '../../../workspace/snapshot';
import type { Program } from './values';

/** Helpers are called from other projects: a project is looked at as part of those that use it. */
export function programsOf(app: App, code: AppCode): readonly Program[] {
  return app.projects.flatMap(project => (isUsed(app, project) ? [] : [programOf(code, project)]));
}

function isUsed(app: App, project: Project): boolean {
  return app.projects.some(each => each !== project && each.references.includes(project.path ?? ''));
}

const known = new WeakMap<Compilation, Program>();

/** A project together with those it references; the same object while the code stays the same. */
export function programOf(code: AppCode, project: Project): Program {
  const compilation = code.compilationOf(project);
  const found = known.get(compilation) ?? newProgram(compilation, code.programMentions(project));
  known.set(compilation, found);
  return found;
}

/** The program as it is now; only where `compilation.life` says that its symbols still are. */
export function programNow({ compilation, mentions }: Program): Program {
  const { latest } = compilation.life;
  const found = known.get(latest) ?? newProgram(latest, mentions.latest);
  known.set(latest, found);
  return found;
}

function newProgram(compilation: Compilation, mentions: Mentions): Program {
  return { compilation, files: mentions.byPath, mentions, arguments: new Map(), typeArguments: new Map() };
}
