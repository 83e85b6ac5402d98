// What the code of an app names and that does not run here: said before a run, with place and reason.

import { UserError } from '../../../server/base/errors';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../../server/csharp/symbols/documentationId';
import type { NamedType } from '../../../server/csharp/symbols/symbols';
import { whyNotSimulated } from '../projection/notSimulated';
import { notSimulatedIn } from './codeProcess';
import type { AppProgram, LoadedApp } from './loadedApp';

/**
 * One sentence for each member, `MainPage.xaml.cs(12,5): Windows.Foo.Bar is not simulated: …`, of the pages and tasks of an
 * app. In: how the app is started. Throws UserError for code that does not compile.
 */
export function foretold(
  app: LoadedApp,
  start: { readonly application: true } | { readonly method: string },
): string[] {
  const entry = 'method' in start ? start.method.slice(0, start.method.lastIndexOf('.')) : app.applicationClass;
  const used = new Map<Compilation, NamedType[]>();
  const use = ({ compilation, type }: AppProgram) => used.set(compilation, [...(used.get(compilation) ?? []), type]);
  if (entry) {
    const program = app.program(entry);
    use(program);
    if ('application' in start)
      for (const name of app.xamlClasses) {
        const type = program.compilation.typeByMetadataName(name);
        if (type) use({ ...program, type });
      }
  }
  for (const { entryPoint } of app.facts.declaredTasks) {
    const task = taskProgram(app, entryPoint);
    if (task) use(task);
  }
  const sentences = [...used].flatMap(([compilation, types]) => ofProgram(app, compilation, types));
  return [...new Set(sentences)];
}

/** A task whose class is missing or does not compile is told of when it is to run. */
function taskProgram(app: LoadedApp, entryPoint: string): AppProgram | undefined {
  if (!app.declares(entryPoint)) return undefined;
  try {
    return app.program(entryPoint);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function ofProgram(app: LoadedApp, compilation: Compilation, types: readonly NamedType[]): string[] {
  const unknown = app
    .unknownNames(compilation)
    .map(problem => `${app.placeOf(problem)} ${problem.code}: ${problem.message}`);
  const missing = notSimulatedIn(compilation, types).map(({ member, method, tree, start }) => {
    const why = whyNotSimulated(documentationIdOf(method));
    return `${app.placeOf({ tree, start })}: ${member} is not simulated${why === undefined ? '.' : `: ${why}`}`;
  });
  return [...unknown, ...missing];
}
