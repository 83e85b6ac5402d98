// Manifests of published apps: all are read without a problem, and every place is right.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { decodeText } from '../../server/base/decode';
import { isManifestPath, readManifest } from '../../server/manifest/manifest';
import { taskNamespacesIn } from '../../server/manifest/taskTypes';
import { sharedFolder } from '../harness/shared';

const { path: folder, options } = sharedFolder('manifests');

test('real manifests are read whole', options, () => {
  let tasks = 0;
  const names = readdirSync(folder).filter(isManifestPath);
  assert.ok(names.length > 100, `${names.length} manifests`);
  for (const name of names) {
    const text = decodeText(readFileSync(join(folder, name))) ?? assert.fail(name);
    const manifest = readManifest(name, text);
    assert.deepEqual(manifest.document.problems, [], name);
    assert.equal(manifest.generation, 'windows10', name);
    assert.ok(
      manifest.identity?.name && manifest.applications.length > 0 && manifest.targetDeviceFamilies.length > 0,
      name,
    );
    assert.equal(countElements(manifest.document.root), countWithOtherParser(text), name);
    for (const task of manifest.backgroundTasks.flatMap(extension => extension.tasks)) {
      tasks++;
      assert.ok(
        taskNamespacesIn('windows10')
          .find(({ namespace }) => namespace === task.element.namespace)
          ?.types.includes(task.type?.value ?? ''),
        `${name}: ${task.type?.value}`,
      );
    }
  }
  assert.equal(tasks, 46);
});

type Element = { readonly children: readonly Element[] };

function countElements(element: Element | undefined): number {
  return element ? 1 + element.children.reduce((sum, child) => sum + countElements(child), 0) : 0;
}

function countWithOtherParser(text: string): number {
  const count = (nodes: unknown): number =>
    Array.isArray(nodes)
      ? nodes.reduce((sum: number, node: Record<string, unknown>) => {
          const name = Object.keys(node).find(key => key !== ':@' && key !== '#text');
          return sum + (name ? 1 + count(node[name]) : 0);
        }, 0)
      : 0;
  return count(new XMLParser({ preserveOrder: true, ignoreDeclaration: true }).parse(text));
}
