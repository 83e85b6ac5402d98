// The programs of an app: each project that no other uses, together with the projects it references.
import type { AppCode } from '../../workspace/code';
import type { App, Project } from '../../workspace/snapshot';
import type { Program } from './values';

/** Helpers are called from other projects: a project is looked at as part of those that use it. */
export function programsOf(app: App, code: AppCode): readonly Program[] {
  return app.projects.flatMap(project => (isUsed(app, project) ? [] : [programOf(app, code, project)]));
}

function isUsed(app: App, project: Project): boolean {
  return app.projects.some(each => each !== project && each.references.includes(project.path ?? ''));
}

/** A project together with those that it references. */
export function programOf(app: App, code: AppCode, project: Project): Program {
  const compilation = code.compilationOf(project);
  const paths = new Set(compilation.options.sources.map(({ path }) => path));
  const sources = app.projects.flatMap(each => each.sources).filter(({ path }) => paths.has(path));
  const files = new Map(sources.map(file => [file.path, file]));
  return { compilation, files, arguments: new Map(), typeArguments: new Map() };
}
