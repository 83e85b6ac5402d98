import assert from 'node:assert/strict';
import test from 'node:test';
import { Compilation } from '../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../server/csharp/symbols/documentationId';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { declarations } from '../harness/declarations';

/** Documentation ids of all members of the source types, in order. */
function ids(text: string): string[] {
  const compilation = new Compilation({ sources: [parseCSharp(text)], references: declarations() });
  return compilation.sourceTypes.flatMap(type => [
    documentationIdOf(type),
    ...compilation
      .membersOf(type)
      .filter(member => member.kind !== 'named')
      .map(documentationIdOf),
  ]);
}

test('documentation ids name generics by position, arrays, references, operators and constructors', () => {
  assert.deepEqual(
    ids(`
      using System.Collections.Generic;
      namespace N {
        class Outer<T> {
          class Inner<U> { void M<V>(T t, U u, V v, List<Dictionary<T, V[]>> all, ref int[,] grid) { } }
          Outer(int x) { }
          static implicit operator Outer<T>(string s) { return null; }
          static Outer<T> operator +(Outer<T> a, Outer<T> b) { return a; }
          int this[string key] { get { return 0; } }
        }
      }
    `),
    [
      'T:N.Outer`1',
      'M:N.Outer`1.#ctor(System.Int32)',
      'M:N.Outer`1.op_Implicit(System.String)~N.Outer{`0}',
      'M:N.Outer`1.op_Addition(N.Outer{`0},N.Outer{`0})',
      'P:N.Outer`1.Item(System.String)',
      'T:N.Outer`1.Inner`1',
      'M:N.Outer`1.Inner`1.M``1(`0,`1,``0,System.Collections.Generic.List{System.Collections.Generic.Dictionary{`0,``0[]}},System.Int32[0:,0:]@)',
      'M:N.Outer`1.Inner`1.#ctor',
    ],
  );
});
