// Which code is bound again after an edit of a member: all of it that speaks of the member, and none that does not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { accessorsOf, Compilation } from '../../../server/csharp/binding/compilation';
import { diagnose } from '../../../server/csharp/checks/diagnose';
import type { MemberSymbol } from '../../../server/csharp/symbols/symbols';
import { moveOn } from '../../../server/csharp/syntax/edits';
import { parseCSharp } from '../../../server/csharp/syntax/parser';
import { declarations } from '../../harness/declarations';
import { versionsOf } from './versions';

test('whoever speaks of a member that has changed, come or gone', () => {
  check(
    `class Chat {
       int [-count-]{+sent+};
       void Send() { count++; }
       void Stop() { Send(); }
     }
     class Other { int count; void Run(Chat chat) { chat.sent = 1; } void Stop(Other sent) { count = sent.count; } }`,
    'Chat.Send Other.Run',
  );
  check('class Chat { {+int count;+} void Send() { } } class More : Chat { void Two() { count = 2; } }', 'More.Two');
  check('class Chat { [-void Send() { }-] void Stop() { Send(); } void Wait() { Stop(); } }', 'Chat.Stop');
  check('class Chat { void Send({+int times+}) { } void Stop() { Send(); } int P => 1; }', 'Chat.Send Chat.Stop');
  check('class Chat { [-int-]{+long+} Sent { get; } int Next => Sent + 1; }', 'Chat.get_Sent Chat.get_Next');
  check(
    'class Chat { event System.Action [-A-]{+B+}; void Send() { A(); } void Stop() { } }',
    'Chat.add_B Chat.remove_B Chat.Send',
  );
});

test('constructors run what stands beside fields', () => {
  check('class Chat { int count{+ = 1+}; Chat() { } void Send() { } }', 'Chat..ctor');
  check('class Chat { static int count{+ = 1+}; void Send() { } }', 'Chat..ctor Chat..cctor');
  check('class Chat { static int [-First-]{+One+}() => 1; int a = First(); Chat() { } }', 'Chat.One Chat..ctor');
  check('class A { protected static int [-First-]{+One+}() => 1; } class B : A { int a = First(); }', 'A.One B..ctor');
});

test('whoever calls an extension method', () => {
  check(
    'static class More { public static void [-Stop-]{+Post+}(this A a) { } } class A { void M(A a) { a.Post(); } void N() { } }',
    'More.Post A.M',
  );
});

test('what stands behind an edit has moved, whatever it is called by', () => {
  check(
    `class Chat {
       void Send() { {+int more = 1;+} }
       int this[int at] { get { return at; } }
       public static Chat operator +(Chat a, Chat b) { return a; }
       public static implicit operator int(Chat a) { return 1; }
       ~Chat() { }
       event System.Action Gone;
     }`,
    'Chat.Send',
  );
});

test('nothing is bound again for a member that nobody can speak of', () => {
  check('class Chat { {+publi+} void Send() { } int P { get { return 1; } } }', '');
  check('class Chat { {+int retries+} void Send() { } int P { get { return 1; } } }', '');
});

test('what may concern more than code that speaks of it makes a new program', () => {
  const all = 'a new program';
  check('class Chat { const int count = [-1-]{+2+}; }', all);
  check('class Chat { const int A = B; const int [-B-]{+C+} = 1; }', all);
  check('class Chat { Chat({+int count+}) { } }', all);
  check('class Chat { public static Chat operator [-+-]{+-+}(Chat a, Chat b) => a; }', all);
  check('class Chat { int this[[-int-]{+long+} at] => 1; }', all);
  check('class Chat { public void [-Add-]{+Put+}(int a) { } }', all);
  check('class Chat<T> { int [-count-]{+sent+}; }', all);
  check('interface IChat { void [-Send-]{+Post+}(); }', all);
  check('struct Chat { int [-count-]{+sent+}; }', all);
  check('record Chat { int [-count-]{+sent+}; }', all);
  check('class Chat { void M(int a = [-One-]{+Two+}) { } const int One = 1; }', 'Chat.M');
  // Whoever is told that a field is no type has to hear when it is no field.
  check('class Chat { count Get() => null; int [-count-]{+sent+}; }', all);
});

function check(text: string, expected: string): void {
  assert.equal(boundAgain(text), expected, text);
}

/** The code that is bound again, once everything has been bound. */
function boundAgain(text: string): string {
  const { before, after } = versionsOf(text);
  const tree = parseCSharp(before);
  const program = new Compilation({ sources: [tree], references: declarations() });
  const earlier = new Set(bodiesOf(program).map(({ body }) => body));
  diagnose(program);
  moveOn(tree, parseCSharp(after));
  const next = program.afterEdits();
  if (!next) return 'a new program';
  const fresh = new Compilation({ sources: [parseCSharp(after)], references: declarations() });
  assert.deepEqual(described(next), described(fresh), text);
  return bodiesOf(next)
    .filter(({ body }) => !earlier.has(body))
    .map(({ name }) => name)
    .join(' ');
}

function bodiesOf(program: Compilation) {
  return program.sourceTypes.flatMap(type => [
    ...program
      .membersOf(type)
      .flatMap(accessorsOf)
      .map(method => ({ name: `${type.name}.${method.name}`, body: program.bodyOf(method) })),
    { name: `${type.name}..cctor`, body: program.typeInitializerOf(type) },
  ]);
}

/** The members in their order with their places, and all that is wrong. */
function described(program: Compilation): string[] {
  return [
    ...program.sourceTypes.flatMap(type =>
      program.membersOf(type).map(member => `${nameOf(member)} ${placeOf(member)}`),
    ),
    ...diagnose(program)
      .map(({ start, end, code, message }) => `${start}-${end} ${code} ${message}`)
      .sort(),
  ];
}

const nameOf = ({ kind, name }: MemberSymbol) => `${kind} ${name}`;

const placeOf = (member: MemberSymbol) =>
  member.kind === 'named' ? '' : `${member.location?.start}-${member.location?.end}`;
