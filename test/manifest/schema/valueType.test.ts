// Types of values: examples, and what hostile values must not do.
import assert from 'node:assert/strict';
import test from 'node:test';
import { schemaFiles } from '../../../server/manifest/schema/files';
import type { TypeData } from '../../../server/manifest/schema/format';
import { builtInTypes, makeValueType, type ValueType } from '../../../server/manifest/schema/valueType';

/** A type of a file by its name; what the file does not have is looked up in types.json. */
function typeOf(file: string, name: string): ValueType {
  const data: TypeData | undefined = schemaFiles[file]?.types?.[name] ?? schemaFiles['windows10/types']?.types?.[name];
  return data
    ? makeValueType(data, other => typeOf(file, other.replace('types:', '')))
    : (builtInTypes[name] ?? assert.fail(name));
}

/** Right values before the bar, wrong ones behind it, each between semicolons. */
const examples: Record<string, string> = {
  PackageName: 'abc; A.b-1 | ab; a b; a_b;',
  Publisher_2010_v2: 'CN=A; CN=A, O=B; OID.1.2.3=x; CN="A, B" | A; CN=A,O=B; CN=; XX=A',
  VersionQuad: '0.0.0.0; 1.2.3.65535 | 1.2.3; 1.2.3.65536; 01.2.3.4; 1.2.3.4.5',
  ExecutableAnyCase: 'a.exe; a\\b.EXE; a/b.exe | a.dll; a/b\\c.exe; a|b.exe; %a.exe; .exe',
  ImageFile: 'a.png; Assets\\a.b.jpeg | a.gif; a.PNG; C:\\a.png',
  ApplicationId: 'App; App.Two2 | 1App; App.; App-1',
  DisplayName: 'A b; ms-resource:Name | ',
  boolean: 'true; 0 | True; yes',
  unsignedShort: '0; 65535; +7 | 65536; -1; 1.0; x',
  positiveInteger: '1; 007 | 0; -1',
  date: '2015-07-29; 2016-02-29 | 2015-02-29; 2015-13-01; 29.7.2015',
  language: 'en; en-US; x-generate | en_US; -en',
};

for (const [name, text] of Object.entries(examples)) {
  test(`${name}: ${text}`, () => {
    const type = typeOf('windows10/foundation', name);
    const [right = '', wrong = ''] = text.split(/ \| ?/);
    const values = (list: string) =>
      list
        .split(';')
        .map(value => value.trim())
        .filter(value => value !== '');
    assert.deepEqual(
      values(right).filter(value => type.check(value)),
      [],
      'right values',
    );
    assert.deepEqual(
      values(wrong).filter(value => !type.check(value)),
      [],
      'wrong values',
    );
    assert.ok(type.check(''), 'nothing is no value');
  });
}

test('no value makes a type think for ever', () => {
  const pieces = [
    'a',
    '.',
    '/',
    '\\',
    '-',
    '1',
    'CN="',
    'CN="a", ',
    '%i',
    'a.',
    '/a',
    '\\a',
    'https://a',
    '1.',
    ' ',
    'OID.1',
    '(',
    ':',
    '"',
  ];
  const hostile = pieces.flatMap(piece => [
    piece.repeat(8000),
    `${piece.repeat(8000)}\u0001`,
    `CN=${piece.repeat(1000)}!`,
    `a${piece.repeat(2000)}|`,
  ]);
  for (const [file, { types = {} }] of Object.entries(schemaFiles)) {
    for (const name of Object.keys(types)) {
      const type = typeOf(file, name);
      for (const value of hostile) type.check(value);
    }
  }
});
