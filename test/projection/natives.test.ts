// The table of natives and the declarations agree: no native without a member, no member without behaviour or a reason.

import assert from 'node:assert/strict';
import test from 'node:test';
import { windowsNatives } from '../../extension/runtime/projection/natives';
import { whyNotSimulated } from '../../extension/runtime/projection/notSimulated';
import { Compilation } from '../../server/csharp/binding/compilation';
import { documentationIdOf } from '../../server/csharp/symbols/documentationId';
import type { MemberSymbol, MethodSymbol } from '../../server/csharp/symbols/symbols';
import { declarations } from '../harness/declarations';

const references = declarations();
const program = new Compilation({ sources: [], references });

/** Documentation ids of all members of Windows that have no C# body. */
const bodiless = new Set(
  [...references.files].flatMap(([path, text]) => {
    const [, namespace = '', name = ''] = /([^/]+)\/(\w+)\.cs$/.exec(path) ?? [];
    if (!namespace.startsWith('Windows.') && !/^using Windows\./m.test(text)) return [];
    return ['', '`1', '`2']
      .map(arity => program.typeByMetadataName(`${namespace}.${name}${arity}`))
      .flatMap(type => (type ? program.membersOf(type).flatMap(methodsOf) : []))
      .filter(method => method.isExtern && method.accessibility !== 'private' && !method.synthesized)
      .map(documentationIdOf);
  }),
);

function methodsOf(member: MemberSymbol): MethodSymbol[] {
  switch (member.kind) {
    case 'method':
      return [member];
    case 'property':
      return [member.getter, member.setter].filter(method => method !== undefined);
    case 'event':
      return [member.adder, member.remover].filter(method => method !== undefined);
    default:
      return [];
  }
}

const natives = windowsNatives.flatMap(module => [
  ...Object.keys(module.natives ?? {}),
  ...Object.keys(module.genericNatives ?? {}),
]);

test('every native belongs to a member without a body', () => {
  const unknown = natives.filter(id => {
    const owner = program.typeByMetadataName(
      id
        .slice(2)
        .replace(/\(.*/, '')
        .replace(/\.[^.]*$/, ''),
    );
    const all = owner ? program.membersOf(owner).flatMap(methodsOf) : [];
    return !all.some(method => method.isExtern && documentationIdOf(method) === id);
  });
  assert.deepEqual(unknown, []);
});

test('a member without a native has a reason, and one with a native needs none', () => {
  assert.ok(bodiless.size > 1000, 'the declarations were not read');
  const silent = [...bodiless].filter(id => !natives.includes(id) && whyNotSimulated(id) === undefined);
  assert.deepEqual(silent, []);
});

test('no native is there twice', () => {
  assert.equal(new Set(natives).size, natives.length);
});

test('the longest prefix gives the reason', () => {
  assert.match(whyNotSimulated('M:Windows.UI.Xaml.FrameworkElement.SetBinding') ?? '', /^Pages and controls/);
  assert.match(whyNotSimulated('M:Windows.UI.Core.CoreWindow.GetKeyState') ?? '', /no screen/);
  assert.equal(whyNotSimulated('M:WindowsX.Foo'), undefined);
});
