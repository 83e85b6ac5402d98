// Which errors of an app's C# come from here, because Windows, .NET and packages are declared in part only.

import type { BindDiagnostic } from '../../../server/csharp/binding/bound';
import type { Compilation } from '../../../server/csharp/binding/compilation';
import type { NamedType } from '../../../server/csharp/symbols/symbols';

/**
 * Errors in which no unknown type can have a part: of names, of where the code goes, and of what is declared twice. Others may
 * be brought about by a name of an unknown kind, also far from where it stands.
 */
const mistakes = new Set(
  `CS0100 CS0102 CS0103 CS0106 CS0107 CS0111 CS0117 CS0128 CS0136 CS0139 CS0152 CS0156 CS0157 CS0159 CS0160 CS0161 CS0163
   CS0165 CS0170 CS0177 CS0238 CS0260 CS0261 CS0262 CS0263 CS0264 CS0409 CS0500 CS0501 CS0531 CS1061`.split(/\s+/),
);

/**
 * Of the errors of a program those that other declarations might well put right: such code compiles in Visual Studio, so the
 * app is run, up to there. What the app itself declares, or would have to, is a mistake in it.
 */
export function unknownNames(compilation: Compilation, errors: readonly BindDiagnostic[]): BindDiagnostic[] {
  const unknown = errors.filter(error => isUnknownName(compilation, error));
  if (unknown.length === 0) return [];
  const trees = new Set(unknown.map(({ tree }) => tree));
  return errors.filter(
    error => !mistakes.has(error.code) || unknown.includes(error) || (trees.has(error.tree) && mayFollow(error)),
  );
}

/**
 * What a file uses and nobody declares may bring methods for the app's own types too, namespaces in small letters, and calls
 * whose out variables are not known.
 */
function mayFollow({ code, tree, start, end }: BindDiagnostic): boolean {
  const after = tree.text.slice(end);
  if (code === 'CS1061') return /^\s*[(<]/.test(after);
  const name = tree.text.slice(start, end);
  return (
    code === 'CS0103' &&
    (/\busing\s+static\b/.test(tree.text) ||
      /^\s*\./.test(after) ||
      new RegExp(`\\b(?:out|is)\\s+[\\w.<>]+\\s+${name}\\b`).test(tree.text))
  );
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
    case 'CS0400':
    // A field that hides a type of its own name.
    case 'CS0118':
      return true;
    case 'CS0103':
      // Of the controls of Windows only the usual properties are declared.
      if (/^[A-Z]\w*Property$/.test(first)) return true;
      return (
        /^[A-Z]/.test(first) &&
        (/^\s*\./.test(tree.text.slice(end)) || /\b(?:is\s+|nameof\s*\(\s*)$/.test(tree.text.slice(0, start)))
      );
    // Of a method of Windows or .NET not all overloads are declared.
    case 'CS1501':
      return compilation.sourceTypes.every(type => compilation.membersNamed(type, first).length === 0);
    case 'CS0117':
    case 'CS1061':
    // Interfaces may be missing too.
    case 'CS1922':
    case 'CS1929':
      return isForeign(compilation, first);
    default:
      return false;
  }
}

/** In: a type as messages show it. A control of the app has the members of one of Windows, which are not all declared. */
function isForeign(compilation: Compilation, shown: string): boolean {
  const [name] = shown.split('<');
  const own = compilation.sourceTypes.find(type => {
    const { fullName } = type.namespace;
    return name === (fullName === '' ? type.name : `${fullName}.${type.name}`);
  });
  for (let type: NamedType | undefined = own; type?.isSource; type = compilation.baseTypeOf(type)?.definition)
    if (compilation.baseTypeOf(type)?.namespace.fullName.startsWith('Windows.UI.Xaml')) return true;
  return own === undefined;
}
