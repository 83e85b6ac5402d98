// Natives of StackTrace: calls that are under way or that an exception came by, as objects.
import type { Engine } from '../engine';
import type { TracedCall, TraceLine } from '../exceptions';
import type { NativeTable } from '../native';
import type { CsArray, CsObject } from '../values';
import type { MemberObjects } from './memberObjects';

export function stackFrameLeaves(engine: Engine, objects: MemberObjects): NativeTable {
  const { exceptions, runtime, types } = engine;
  const frameType = () => types.byMetadataName('System.Diagnostics.StackFrame');
  const frameOf = ({ method, syntax }: TracedCall, next?: TraceLine): CsObject => {
    const frame = frameType().make();
    const place = engine.placeOf(method, syntax);
    engine.setField(frame, 'method', objects.ofEntry(method));
    engine.setField(frame, 'text', `${method.name}(${method.parameterText})`);
    engine.setField(frame, 'fileName', place?.path ?? null);
    engine.setField(frame, 'lineNumber', place?.line ?? 0);
    engine.setField(frame, 'columnNumber', place?.column ?? 0);
    engine.setField(frame, 'wordsBehind', typeof next === 'string' ? next : null);
    return frame;
  };
  const arrayOf = (frames: readonly CsObject[]): CsArray => runtime.arrayFrom(frameType(), frames);
  return {
    'M:System.Diagnostics.StackTrace.FramesNow': () => {
      const calls = exceptions.callsNow();
      const makers = [frameType(), types.byMetadataName('System.Diagnostics.StackTrace')];
      const first = calls.findIndex(({ method }) => !makers.includes(method.declaringType));
      return arrayOf(calls.slice(first).map(call => frameOf(call)));
    },
    'M:System.Diagnostics.StackTrace.FramesOf(System.Exception)': (_rt, exception: CsObject) => {
      const lines = exceptions.linesOf(exception) ?? [];
      return arrayOf(lines.flatMap((line, i) => (typeof line === 'string' ? [] : [frameOf(line, lines[i + 1])])));
    },
  };
}
