// Members of Windows and .NET are declared one name at a time, and are the same once all are asked for.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Compilation } from '../../../server/csharp/binding/compilation';
import type { NamedType } from '../../../server/csharp/symbols/symbols';
import { declarations } from '../../harness/declarations';

function typeNamed(metadataName: string): { readonly compilation: Compilation; readonly type: NamedType } {
  const compilation = new Compilation({ sources: [], references: declarations() });
  const type = compilation.typeByMetadataName(metadataName);
  assert.ok(type, metadataName);
  return { compilation, type };
}

test('a name declares the members of that name only', () => {
  const { compilation, type } = typeNamed('System.String');
  assert.equal(compilation.membersNamed(type, 'Substring').length, 2);
  assert.deepEqual(compilation.membersNamed(type, 'NoSuchMember'), []);
  assert.deepEqual(type.declaredMembers, []);
});

for (const name of ['System.String', 'System.TimeSpan', 'System.Collections.Generic.List`1', 'System.Environment'])
  test(`${name}: by name and all together`, () => {
    const fresh = typeNamed(name);
    const names = fresh.compilation.membersOf(fresh.type).map(member => member.name);
    const { compilation, type } = typeNamed(name);
    const words = [...new Set(names)].filter(each => /^\w+$/.test(each));
    const byName = words.map(each => [each, compilation.membersNamed(type, each)] as const);
    assert.ok(type.declaredMembers.every(({ kind }) => kind === 'named'));
    const all = compilation.membersOf(type);
    assert.deepEqual(
      all.map(member => member.name),
      names,
    );
    for (const [each, found] of byName) {
      const expected = all.filter(member => member.name === each);
      assert.ok(found.length === expected.length && found.every((member, i) => member === expected[i]), each);
    }
  });
