// What the code of an app names and that does not run here: said before a run, with place and reason.

import { UserError } from '../../../server/base/errors';
import type { BindDiagnostic } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../../server/csharp/symbols/documentationId';
import type { MethodSymbol, NamedType } from '../../../server/csharp/symbols/symbols';
import type { MissingMember } from '../engine/reachable';
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
  return [...unknownIn(app, compilation), ...notSimulatedIn(compilation, types).map(each => missing(app, each))];
}

/** What names the same unknown thing is said once, with its first place. */
function unknownIn(app: LoadedApp, compilation: Compilation): string[] {
  const byMessage = new Map<string, BindDiagnostic[]>();
  for (const problem of app.unknownNames(compilation)) {
    const key = `${problem.code}: ${problem.message}`;
    byMessage.set(key, [...(byMessage.get(key) ?? []), problem]);
  }
  return [...byMessage].flatMap(([message, [first, ...others]]) => {
    if (!first) return [];
    const component = componentOf(app, first);
    const why = component === undefined ? '' : `; ${component} is not here`;
    const more = others.length === 0 ? '' : `; so in ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
    return `${app.placeOf(first)} ${message}${why}${more}`;
  });
}

/** A package or component of the app that a using directive may mean, by its first word, or two where the first says little. */
function componentOf(app: LoadedApp, { tree, start }: BindDiagnostic): string | undefined {
  const line = tree.text.slice(tree.text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^\s*using\s+(?:\w+\s*=\s*|static\s+)?[\w.]*$/.test(line)) return undefined;
  const [name = ''] = /[\w.]+$/.exec(line) ?? [];
  const [whole = ''] = /^[\w.]+/.exec(name + tree.text.slice(start)) ?? [];
  const words = /^(?:Microsoft|Windows|System)\b/i.test(whole) ? 2 : 1;
  const beginning = (text: string) => text.toLowerCase().split('.', words).join('.');
  return app.unknownComponents.find(each => beginning(each) === beginning(whole));
}

function missing(app: LoadedApp, { member, method, tree, start }: MissingMember): string {
  const place = app.placeOf({ tree, start });
  if (method.containingType.definition.isSource)
    return `${place}: ${member} has no body here: it is in ${libraryOf(method)}.`;
  const why = whyNotSimulated(documentationIdOf(method));
  return `${place}: ${member} is not simulated${why === undefined ? '.' : `: ${why}`}`;
}

/** In: an `extern` method of the app. */
function libraryOf({ node }: MethodSymbol): string {
  const attributes = node?.kind === 'MethodDeclaration' ? node.attributes.flatMap(list => list.attributes) : [];
  const [library] = attributes.flatMap(({ arguments: [first] }) =>
    first?.value.kind === 'Literal' && first.value.literal.type === 'string' ? first.value.literal.value : [],
  );
  return library ?? 'a library';
}
