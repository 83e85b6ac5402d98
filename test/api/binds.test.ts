// Everything that is written in C# passes our own checks, as code of a user would have to.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Compilation } from '../../server/csharp/binding/compilation';
import { diagnose } from '../../server/csharp/checks/diagnose';
import { parseCSharp } from '../../server/csharp/syntax/parser';
import { libraryReferences } from '../engine/run';

test('declarations and library are a program without errors', () => {
  const sources = [...libraryReferences().files].map(([path, text]) => parseCSharp(text, { path }));
  const program = new Compilation({ sources, references: { files: new Map() } });
  const errors = diagnose(program).filter(({ category }) => category !== 'warning');
  const places = errors.map(({ tree, start, code, message }) => {
    const line = tree.text.slice(0, start).split('\n').length;
    return `${tree.path}:${line} ${code} ${message}`;
  });
  assert.deepEqual(places, []);
});
