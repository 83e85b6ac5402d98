// All members without body in the declarations and the library of .NET, and whether the engine knows them.
import { intrinsicFor } from '../../extension/runtime/engine/lowering/intrinsics';
import { createEngine } from '../../extension/runtime/engine/program';
import { accessorsOf, Compilation } from '../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../server/csharp/symbols/documentationId';
import type { NamedType } from '../../server/csharp/symbols/symbols';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { TestPorts } from '../engine/run';
import { declarations } from '../harness/declarations';

/** Documentation id → is there behaviour behind it? */
export function externMembers(): ReadonlyMap<string, boolean> {
  const references = declarations();
  const source = parseCSharp('class Program { static void Main() { } }', { path: 'empty.cs', symbols: [] });
  const program = new Compilation({ sources: [source], references });
  const engine = createEngine({ program, ports: new TestPorts() });
  const found = new Map<string, boolean>();
  const visit = (type: NamedType) => {
    for (const member of program.membersOf(type)) {
      if (member.kind === 'named') {
        visit(member);
        continue;
      }
      for (const method of accessorsOf(member)) {
        if (!method.isExtern || method.synthesized) continue;
        found.set(documentationIdOf(method), engine.hasNative(method) || intrinsicFor(method) !== undefined);
      }
    }
  };
  for (const [path, text] of references.files) {
    const place = /([^/]+)\/([^/]+)\.cs$/.exec(path);
    if (!/^(?:System|Newtonsoft)\b/.test(place?.[1] ?? '') || !place || !/\bextern\b/.test(text)) continue;
    // The bridge to Windows has its natives in the projection.
    if (place[2]?.startsWith('WindowsRuntime')) continue;
    for (let arity = 0; arity <= 8; arity++) {
      const type = program.typeByMetadataName(`${place[1]}.${place[2]}${arity > 0 ? `\`${arity}` : ''}`);
      if (type) visit(type);
    }
  }
  return found;
}
