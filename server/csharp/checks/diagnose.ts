// The door to everything that is wrong with a program. Whoever only looks at some code does without: much of it costs a walk over all.
import type { BindDiagnostic, BoundBody } from '../binding/bound';
import { accessorsOf, type Compilation } from '../binding/compilation';
import { checkBody } from './bodies';
import { checkDeclarations } from './declarations';
import { checkLanguageVersion } from './languageVersion';
import { Problems } from './problems';

/**
 * All errors and warnings of the sources in their order: those of declarations, of all bodies, and those of the flow of control, which
 * only bodies without other errors are asked for. Syntax errors are with the trees.
 */
export function diagnose(compilation: Compilation): BindDiagnostic[] {
  const problems = new Problems();
  checkDeclarations(compilation, problems);
  const { sources, languageVersion } = compilation.options;
  if (languageVersion) for (const tree of sources) checkLanguageVersion(tree, languageVersion, problems);
  const { found } = problems;
  const check = (body: BoundBody | undefined) => {
    if (body) checkBody(compilation, body, problems);
  };
  for (const type of compilation.sourceTypes) {
    const methods = compilation.membersOf(type).flatMap(accessorsOf);
    for (const method of methods.filter(({ methodKind }) => methodKind !== 'staticConstructor')) {
      found.push(...compilation.problemsOf(method));
      check(compilation.bodyOf(method));
    }
    found.push(...compilation.initializerProblemsOf(type));
    check(compilation.typeInitializerOf(type));
  }
  return inOrder(compilation, [...compilation.declarationDiagnostics, ...found]);
}

function inOrder({ options }: Compilation, found: readonly BindDiagnostic[]): BindDiagnostic[] {
  const order = new Map(options.sources.map((tree, i) => [tree, i]));
  const place = ({ tree }: BindDiagnostic) => order.get(tree) ?? 0;
  const unique = new Map(found.map(entry => [`${place(entry)}:${entry.start}:${entry.code}:${entry.message}`, entry]));
  return [...unique.values()].sort((a, b) => place(a) - place(b) || a.start - b.start);
}
