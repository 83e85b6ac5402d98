// Which errors of an app's C# come from here, because Windows, .NET and packages are declared in part only.

import type { BindDiagnostic } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';

/** Errors that a name of an unknown kind brings about where it is used. */
const consequences = new Set(['CS0019', 'CS0029', 'CS0121', 'CS0411', 'CS0815', 'CS1503', 'CS1929']);

/**
 * Of the errors of a program those that other declarations might well put right: such code compiles in Visual Studio, so the
 * app is run, up to there. What the app itself declares, or would have to, is a mistake in it.
 */
export function unknownNames(compilation: Compilation, errors: readonly BindDiagnostic[]): BindDiagnostic[] {
  const unknown = errors.filter(error => isUnknownName(compilation, error));
  if (unknown.length === 0) return [];
  return errors.filter(error => consequences.has(error.code) || unknown.includes(error));
}

function isUnknownName(
  compilation: Compilation,
  { code, category, message, tree, start, end }: BindDiagnostic,
): boolean {
  if (category === 'unsupported') return true;
  const [first = ''] = /(?<=')[^']*(?=')/.exec(message) ?? [];
  switch (code) {
    case 'CS0234':
    case 'CS0246':
    // A field that hides a type of its own name.
    case 'CS0118':
      return true;
    case 'CS0103':
      return (
        /^[A-Z]/.test(first) && (/^\s*\./.test(tree.text.slice(end)) || /\bis\s+$/.test(tree.text.slice(0, start)))
      );
    case 'CS0117':
    case 'CS1061':
      return isForeign(compilation, first);
    default:
      return false;
  }
}

/** In: a type as messages show it. */
function isForeign(compilation: Compilation, shown: string): boolean {
  const [name] = shown.split('<');
  return !compilation.sourceTypes.some(type => {
    const { fullName } = type.namespace;
    return name === (fullName === '' ? type.name : `${fullName}.${type.name}`);
  });
}
