// Stubs: C# of the user in place of what an app calls and nobody has here, such as a DLL or a package.

import { UserError } from '../../../server/base/errors';
import { resolvePath } from '../../../server/base/paths';
import { Compilation } from '../../../server/csharp/binding/compilation';
import type {
  ClassLikeDeclaration,
  MethodDeclaration,
  NameSyntax,
  SyntaxTree,
  TypeSyntax,
  Word,
} from '../../../server/csharp/syntax/nodes';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { printTree } from '../../../server/csharp/syntax/print';
import { type FileSystem, readText } from '../../../server/workspace/files';

export interface StubFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** In: absolute paths of C# files, and of folders whose C# files are meant. Throws UserError for what is neither. */
export function readStubs(files: FileSystem, paths: readonly string[]): StubFile[] {
  return paths.flatMap(path => {
    if (files.kindOf(path) === 'folder') {
      const inside = files.readFolder(path).filter(({ name, kind }) => kind === 'file' && /\.cs$/i.test(name));
      if (inside.length > 0)
        return readStubs(
          files,
          inside.map(({ name }) => resolvePath(path, name)),
        );
      throw new UserError('stub-missing', `There is no C# file in ${path}, which is named as a folder of stubs.`);
    }
    const text = readText(files, path);
    if (text === undefined)
      throw new UserError('stub-missing', `There is no C# file ${path}, which is named as a stub.`);
    return [{ path, text }];
  });
}

/**
 * The program with its stubs. Types of theirs are types of the program; where the program declares a type of the same
 * name, they are parts of it, as if both were partial, and a method with a body takes the place of an `extern` one.
 */
export function withStubs(program: Compilation, stubs: readonly StubFile[], symbols: readonly string[]): Compilation {
  const { options } = program;
  const trees = stubs.map(({ path, text }) => parseCSharp(text, { path, symbols }));
  const paths = new Set(stubs.map(({ path }) => path));
  const own = options.sources.filter(({ path }) => !paths.has(path));
  const inStubs = typesOf(trees);
  const inProgram = typesOf(own);
  const sources = [
    ...own.map(tree => mapTypes(tree, (type, name) => withoutBodiless(type, inStubs.get(name)))),
    ...trees.map(tree => mapTypes(tree, (type, name) => (inProgram.has(name) ? asPartial(type) : type))),
  ];
  return new Compilation({ ...options, sources });
}

/** By full name, with the number of type parameters. */
type TypesByName = ReadonlyMap<string, readonly ClassLikeDeclaration[]>;

function typesOf(trees: readonly SyntaxTree[]): TypesByName {
  const found = new Map<string, ClassLikeDeclaration[]>();
  for (const tree of trees)
    mapTypes(tree, (type, name) => {
      found.set(name, [...(found.get(name) ?? []), type]);
      return type;
    });
  return found;
}

/** A tree with other types in the same places; the tree itself when they are the same ones. */
function mapTypes(
  tree: SyntaxTree,
  map: (type: ClassLikeDeclaration, name: string) => ClassLikeDeclaration,
): SyntaxTree {
  const inType = (type: ClassLikeDeclaration, outer: string): ClassLikeDeclaration => {
    const name = `${outer}${type.name.name}\`${type.typeParameters.length}`;
    const members = mapSame(type.members, member =>
      member.kind === 'TypeDeclaration' ? inType(member, `${name}+`) : member,
    );
    return map(members === type.members ? type : { ...type, members }, name);
  };
  const inside = <T extends SyntaxTree['root']['members'][number]>(members: T[], outer: string): T[] =>
    mapSame(members, member => {
      if (member.kind === 'TypeDeclaration') return inType(member, outer) as T;
      if (member.kind !== 'NamespaceDeclaration') return member;
      const below = inside(member.members, `${outer}${nameText(member.name)}.`);
      return below === member.members ? member : { ...member, members: below };
    });
  const members = inside(tree.root.members, '');
  if (members === tree.root.members) return tree;
  const { path, text, root, diagnostics, trivia } = tree;
  return { path, text, root: { ...root, members }, diagnostics, trivia, edits: [] };
}

function mapSame<T>(list: T[], map: (each: T) => T): T[] {
  const mapped = list.map(map);
  return mapped.some((each, i) => each !== list[i]) ? mapped : list;
}

function nameText(name: NameSyntax): string {
  if (name.kind === 'QualifiedName') return `${nameText(name.left)}.${name.right.identifier.name}`;
  return name.kind === 'AliasQualifiedName' ? name.name.identifier.name : name.identifier.name;
}

/** In: a type of the program, and the parts of it that stubs have. */
function withoutBodiless(type: ClassLikeDeclaration, parts: readonly ClassLikeDeclaration[] = []) {
  if (parts.length === 0) return type;
  const bodiless = type.members.filter(isMethod).filter(method => has(method, 'extern'));
  const replaced = new Set<object>(
    parts.flatMap(part => part.members.filter(isMethod).flatMap(body => replacedBy(body, bodiless))),
  );
  return asPartial({ ...type, members: type.members.filter(member => !replaced.has(member)) });
}

/** The stub may spell a type otherwise (`String`, `System.IntPtr`), so that is only asked where overloads differ in it. */
function replacedBy(body: MethodDeclaration, bodiless: readonly MethodDeclaration[]): readonly MethodDeclaration[] {
  const alike = bodiless.filter(method => method.name.name === body.name.name && shapeOf(method) === shapeOf(body));
  return alike.length < 2 ? alike : alike.filter(method => typesIn(method) === typesIn(body));
}

/** How many parameters there are, and which are passed by reference. */
function shapeOf({ parameters }: MethodDeclaration): string {
  return parameters.map(({ modifiers }) => modifiers.map(({ text }) => text).join(' ')).join(',');
}

function typesIn({ parameters }: MethodDeclaration): string {
  return parameters.map(({ type }) => type && lastWord(type)).join(',');
}

/** `System.String`, `String` and `string` are the same. */
function lastWord(type: TypeSyntax): string {
  if (type.kind === 'QualifiedName') return lastWord(type.right);
  if (type.kind === 'IdentifierName') return type.identifier.name;
  if (type.kind === 'PredefinedType') return names.get(type.keyword) ?? type.keyword;
  return printTree(type);
}

const names = new Map(
  Object.entries({
    bool: 'Boolean',
    sbyte: 'SByte',
    short: 'Int16',
    ushort: 'UInt16',
    int: 'Int32',
    uint: 'UInt32',
    long: 'Int64',
    ulong: 'UInt64',
    float: 'Single',
    byte: 'Byte',
    char: 'Char',
    double: 'Double',
    decimal: 'Decimal',
    object: 'Object',
    string: 'String',
  }),
);

function asPartial<T extends ClassLikeDeclaration>(type: T): T {
  if (has(type, 'partial')) return type;
  const { start } = type.keyword;
  return { ...type, modifiers: [...type.modifiers, { text: 'partial', start, end: start }] };
}

function isMethod(member: ClassLikeDeclaration['members'][number]): member is MethodDeclaration {
  return member.kind === 'MethodDeclaration';
}

function has({ modifiers }: { readonly modifiers: readonly Word[] }, word: string): boolean {
  return modifiers.some(({ text }) => text === word);
}
