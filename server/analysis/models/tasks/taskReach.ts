// What the background tasks of an app do in Run, helpers included; and which of them serve control channels.
import type { BoundCall } from '../../../csharp/binding/bound';
import type { BoundNode } from '../../../csharp/binding/boundChildren';
import type { AppCode } from '../../../workspace/code';
import type { App } from '../../../workspace/snapshot';
import { nodesBelow } from '../code/boundNodes';
import { isType, methodsIn, type SourceMethod, taskRuns } from '../code/methods';
import { programsOf } from '../code/programs';
import type { Frame, Program } from '../code/values';

export interface ProgramRun extends SourceMethod {
  readonly program: Program;
}

export type ChannelTask = ProgramRun;

/** Each task is looked at as part of a program that it belongs to, so that its helpers are found. */
export function runsIn(app: App, code: AppCode): ProgramRun[] {
  const found = new Map<string, ProgramRun>();
  for (const program of programsOf(app, code)) {
    for (const project of app.projects) {
      for (const run of taskRuns(code, project)) {
        const inProgram = inThis(program, run);
        if (inProgram) found.set(`${run.file.path} ${run.method.node?.start}`, inProgram);
      }
    }
  }
  return [...found.values()];
}

/** The tasks that look at IControlChannelTriggerEventDetails: those for incoming data and for keep-alive. */
export function channelTasks(app: App, code: AppCode): ChannelTask[] {
  return runsIn(app, code).filter(readsChannelDetails);
}

function inThis(program: Program, run: SourceMethod): ProgramRun | undefined {
  const file = program.files.get(run.file.path);
  if (!file) return undefined;
  for (const each of methodsIn(program.compilation, new Map([[file.path, file]]), /\b(Run|OnBackgroundActivated)\b/))
    if (each.method.node?.start === run.method.node?.start) return { ...each, program };
  return undefined;
}

function readsChannelDetails({ body }: SourceMethod): boolean {
  const details = 'Windows.Networking.Sockets.IControlChannelTriggerEventDetails';
  for (const { node } of nodesBelow(body, { nestedFunctions: true })) {
    if (node.kind === 'property' && isType(node.property.containingType, details)) return true;
  }
  return false;
}

/**
 * The first node of the code, or of the app's own methods that it calls up to three deep, for which this holds; with the
 * call in the code itself that leads there.
 */
export function reach(
  program: Program,
  start: Frame,
  isWanted: (node: BoundNode, within: Frame) => boolean,
): { readonly found: BoundNode; readonly from: BoundNode } | undefined {
  const seen = new Set([start.body]);
  let level: { readonly frame: Frame; readonly from?: BoundNode }[] = [{ frame: start }];
  for (let depth = 0; depth <= 3; depth++) {
    const next: typeof level = [];
    for (const { frame, from } of level) {
      for (const { node } of nodesBelow(frame.body, { nestedFunctions: true })) {
        if (isWanted(node, frame)) return { found: node, from: from ?? node };
        const inside = node.kind === 'call' ? codeOf(program, node) : undefined;
        if (!inside || seen.has(inside.body)) continue;
        seen.add(inside.body);
        next.push({ frame: inside, from: from ?? node });
      }
    }
    level = next;
  }
  return undefined;
}

function codeOf({ compilation, files }: Program, { method }: BoundCall): Frame | undefined {
  const { definition } = method;
  const file = files.get(definition.location?.tree.path ?? '');
  const body = file && definition.node ? compilation.bodyOf(definition) : undefined;
  return file && body && { body, file };
}
