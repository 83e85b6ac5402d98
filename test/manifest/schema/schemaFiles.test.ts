// The schema files: none is forgotten, and every name in them leads somewhere.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import generations from '../../../schemas/manifest/generations.json';
import { allGenerations } from '../../../server/manifest/manifest';
import { schemaFiles } from '../../../server/manifest/schema/files';
import { schemaOf } from '../../../server/manifest/schema/schemaOf';
import type { ElementDeclaration } from '../../../server/manifest/schema/schemaSet';

test('the list of files is that of the folder, and each belongs to a generation', () => {
  const found = readdirSync('schemas/manifest', { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/').replace(/\.json$/, ''))
    .filter(name => /^windows\d+\/\w+$/.test(name))
    .sort();
  assert.deepEqual(Object.keys(schemaFiles).sort(), found);
  const used = new Set([...Object.values(generations.schemas).flat(), 'windows10/types']);
  assert.deepEqual(
    found.filter(name => !used.has(name)),
    [],
  );
});

for (const generation of allGenerations) {
  test(`${generation}: every name leads to an element, attribute or type`, () => {
    const seen = new Set<ElementDeclaration>();
    const open = [schemaOf(generation).root];
    for (let element = open.pop(); element; element = open.pop()) {
      if (seen.has(element)) continue;
      seen.add(element);
      element.text?.check('x');
      for (const attribute of element.attributes.values()) attribute.type.check('x');
      // Shapes that contain themselves are new elements at each depth.
      if (seen.size < 20_000) open.push(...element.children.values());
    }
    assert.ok(seen.size > 50, `${seen.size} elements`);
  });
}
