// Where the C# of an app uses the classes of Windows: calls, `new`, properties that are read or written.
import { Lasting, noteRead, Remembered } from '../../../base/reads';
import type {
  BoundAssignment,
  BoundCall,
  BoundExpression,
  BoundObjectCreation,
  BoundPropertyAccess,
} from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { NamedType } from '../../../csharp/symbols/symbols';
import type { Node } from '../../../csharp/syntax/nodes';
import type { AppCode } from '../../../workspace/code';
import { keyOfWord } from '../../../workspace/mentions';
import type { App, SourceFile } from '../../../workspace/snapshot';
import { nodesBelow } from './boundNodes';
import { bodiesOfType, isType, typesIn } from './methods';
import { LastingProgram, programsOf } from './programs';
import { type Frame, lastingFrame, type Program } from './values';

export interface MemberUse<N extends BoundNode> {
  readonly node: N;
  readonly syntax: Node;
  readonly frame: Frame;
  readonly program: Program;
}

/** Full names of classes. */
export type Types = string | readonly string[];

export const streamSocket = 'Windows.Networking.Sockets.StreamSocket';
export const datagramSocket = 'Windows.Networking.Sockets.DatagramSocket';
export const streamSocketListener = 'Windows.Networking.Sockets.StreamSocketListener';
/** The sockets that the socket broker takes. */
export const brokeredSockets: Types = [streamSocket, datagramSocket, streamSocketListener];
export const controlChannelTrigger = 'Windows.Networking.Sockets.ControlChannelTrigger';

export function callsTo(app: App, code: AppCode, types: Types, name: string): MemberUse<BoundCall>[] {
  return usesOf(app, code, new RegExp(`\\b${name}\\b`), `calls ${types}`, (node): node is BoundCall => {
    return node.kind === 'call' && node.method.name === name && isAnyOf(node.method.containingType, types);
  });
}

/** As `callsTo`, of a static class: its name stands in every file that calls it, which few do. */
export function callsToStatic(app: App, code: AppCode, type: string, name: string): MemberUse<BoundCall>[] {
  const className = new RegExp(`\\b${type.slice(type.lastIndexOf('.') + 1)}\\b`);
  return isMentioned(app, code, className) ? callsTo(app, code, type, name) : [];
}

export function objectsMade(app: App, code: AppCode, types: Types): MemberUse<BoundObjectCreation>[] {
  const names = [types].flat().map(type => type.slice(type.lastIndexOf('.') + 1));
  return usesOf(
    app,
    code,
    new RegExp(`\\b(${names.join('|')})\\b`),
    `new ${types}`,
    (node): node is BoundObjectCreation => {
      return node.kind === 'new' && isAnyOf(node.type, types);
    },
  );
}

/** Also where it is written. */
export function accessesOf(app: App, code: AppCode, types: Types, name: string): MemberUse<BoundPropertyAccess>[] {
  return usesOf(app, code, new RegExp(`\\b${name}\\b`), `accesses ${types}`, (node): node is BoundPropertyAccess => {
    return node.kind === 'property' && node.property.name === name && isAnyOf(node.property.containingType, types);
  });
}

export function assignmentsOf(app: App, code: AppCode, types: Types, name: string): MemberUse<BoundAssignment>[] {
  return usesOf(app, code, new RegExp(`\\b${name}\\b`), `assignments ${types}`, (node): node is BoundAssignment => {
    if (node.kind !== 'assignment' || node.target.kind !== 'property') return false;
    const { property } = node.target;
    return property.name === name && isAnyOf(property.containingType, types);
  });
}

/**
 * The nodes of all methods and initializers whose text matches, each place once, in the order of files and places. Code
 * that several programs share is seen in the first of them. `question` names what is wanted: types that nobody has edited
 * are not looked through again.
 */
export function usesOf<N extends BoundNode>(
  app: App,
  code: AppCode,
  word: RegExp,
  question: string,
  isWanted: (node: BoundNode) => node is N,
): MemberUse<N>[] {
  if (!isMentioned(app, code, word)) return [];
  const found = new Map<string, MemberUse<N>>();
  const seen: Program[] = [];
  for (const program of programsOf(app, code)) {
    for (const type of typesIn(program.compilation, program.mentions.of(word))) {
      if (seen.some(({ files }) => type.locations.every(({ tree }) => files.has(tree.path)))) continue;
      const places = placesIn.of(type, `${keyOfWord(word)} ${question}`, () =>
        placesOfType(program, type, word, isWanted),
      );
      for (const place of places) {
        const { start, end } = place.syntax;
        const key = `${place.frame.file.path}\n${String(start).padStart(9, '0')}\n${end}`;
        if (!found.has(key)) found.set(key, place as MemberUse<N>);
      }
    }
    seen.push(program);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use);
}

/** By what is wanted. */
const placesIn = new Lasting<NamedType, readonly MemberUse<BoundNode>[]>();

function placesOfType(
  program: Program,
  type: NamedType,
  word: RegExp,
  isWanted: (node: BoundNode) => boolean,
): MemberUse<BoundNode>[] {
  const { compilation, files } = program;
  noteRead(compilation.life);
  const lasting = new LastingProgram(program);
  return [...bodiesOfType(compilation, files, type, word)].flatMap(({ body, file }) => {
    const frame = lastingFrame(body, file);
    return nodesBelow(body, { nestedFunctions: true }).flatMap(({ node }) =>
      node.syntax && isWanted(node) ? [lastingUse(node, node.syntax, frame, lasting)] : [],
    );
  });
}

/** Apart from the above, so that it does not hold on to the state of the program. */
function lastingUse(node: BoundNode, syntax: Node, frame: Frame, lasting: LastingProgram): MemberUse<BoundNode> {
  return {
    node,
    syntax,
    frame,
    get program() {
      return lasting.now;
    },
  };
}

/** False when code that is not seen may do what is missing in the code that is. */
export function seesAllCode({ complete, unknownComponents, otherProjects }: App): boolean {
  return complete && unknownComponents.length === 0 && otherProjects.length === 0;
}

/** Is the word in any C# file of the app, comments included? */
export function isMentioned(app: App, code: AppCode, word: RegExp): boolean {
  return app.projects.some(project => code.mentions(project).of(word).size > 0);
}

/** As `isMentioned`, and in the files of projects in other languages. */
export function isMentionedAnywhere(app: App, code: AppCode, word: RegExp): boolean {
  return (
    isMentioned(app, code, word) || app.otherProjects.some(({ sources }) => sources.some(({ text }) => word.test(text)))
  );
}

/** Is the word in any C# file of the app? What is nowhere in the text is nowhere in the code. */
export function isWritten(app: App, code: AppCode, word: RegExp): boolean {
  return app.projects.some(project =>
    [...code.mentions(project).of(word).values()].some(file => word.test(withoutComments(file))),
  );
}

export function isAnyOf(type: BoundExpression['type'] | undefined, types: Types): boolean {
  return [types].flat().some(each => isType(type, each));
}

const uncommented = new Remembered<SourceFile, string>();

function withoutComments(file: SourceFile): string {
  return uncommented.of(file, () =>
    file.text.replace(/"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, match =>
      match.startsWith('"') ? match : ' ',
    ),
  );
}
