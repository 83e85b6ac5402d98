// Where the constant arguments of a call come from: each as `line text`, `?` for what cannot be told.
import assert from 'node:assert/strict';
import test from 'node:test';
import { callsTo } from '../../../../server/analysis/models/code/memberUses';
import { constantsOf, literalOf } from '../../../../server/analysis/models/code/origins';
import { CodeCache } from '../../../../server/workspace/code';
import { Workspace } from '../../../../server/workspace/workspace';
import { declarations } from '../../../harness/declarations';
import { dedent } from '../../../harness/fixture';
import { memoryFiles } from '../../../harness/memoryFiles';

/** The ids that `TransferOwnership` is called with in the class `A`. */
function ids(members: string, other = ''): string[] {
  const text = `using Windows.Networking.Sockets;\nclass A\n{\n${dedent(members).join('\n')}\n}\n${other}`;
  const snapshot = new Workspace(memoryFiles({ '/A.cs': text }), { folders: ['/'], files: [] }).snapshot();
  const [app] = snapshot.apps;
  assert.ok(app);
  const code = new CodeCache(declarations).of(app);
  return callsTo(app, code, 'Windows.Networking.Sockets.StreamSocket', 'TransferOwnership').flatMap(use => {
    const expression = use.node.arguments[0]!.expression;
    return constantsOf(use.program, { expression, frame: use.frame }).map(constant => {
      if (!constant) return '?';
      const written = literalOf(constant);
      const line = constant.frame.file.lines.positionAt(constant.syntax.start).line - 2;
      const literal = written ? written.file.lines.positionAt(written.literal.start).line - 2 : '-';
      return `${line} ${constant.value} ${literal}`;
    });
  });
}

test('literals, variables, constants, read-only fields and properties', () => {
  assert.deepEqual(
    ids(
      `
      const string Id = "const"; // 1
      static readonly string Field = "field"; // 2
      static string Property { get; } = "property"; // 3
      void Give(StreamSocket socket)
      {
          socket.TransferOwnership("here"); // 6
          var local = "local"; // 7
          socket.TransferOwnership(local);
          socket.TransferOwnership(Id); // 9
          socket.TransferOwnership(B.Id); // 10
          socket.TransferOwnership(Field);
          socket.TransferOwnership(Property);
          const string inner = "inner"; // 13
          socket.TransferOwnership(inner + "!"); // 14
          socket.TransferOwnership(inner); // 15
      }`,
      'static class B { public const string Id = "other"; }',
    ),
    ['6 here 6', '7 local 7', '9 const -', '10 other -', '2 field 2', '3 property 3', '14 inner! -', '15 inner 13'],
  );
});

test('each caller of a helper gives its own; what nobody gives is unknown', () => {
  assert.deepEqual(
    ids(`
      void Give(StreamSocket socket, string id) { socket.TransferOwnership(id); }
      void One(StreamSocket socket) { Give(socket, "one"); }
      void Two(StreamSocket socket, string id) { Give(socket, id); }
      void Three(StreamSocket socket) { Two(socket, "three"); }
      void Four(StreamSocket socket, object o) { Give(socket, o.ToString()); }
      void Unused(StreamSocket socket, string id) { socket.TransferOwnership(id); }
      void Again(StreamSocket socket, string id) { socket.TransferOwnership(id); Again(socket, id); }`),
    ['2 one 2', '4 three 4', '?', '?', '?'],
  );
});

test('a constant of a name that two classes have is not told apart', () => {
  const members = 'const string Id = "a"; void Give(StreamSocket socket) { socket.TransferOwnership(Id); }';
  assert.deepEqual(ids(members), ['1 a 1']);
  assert.deepEqual(ids(members, 'class C { const string Id = "b"; }'), ['1 a -']);
});
