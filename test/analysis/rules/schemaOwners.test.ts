// Whatever disagrees with the schema is told: each violation has an owner among the rules, and that owner speaks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { ownerOf } from '../../../server/analysis/models/manifest/schemaViolations';
import { rules } from '../../../server/analysis/rules/index';
import { readManifest } from '../../../server/manifest/manifest';
import { schemaView } from '../../../server/manifest/schema/validate';
import { randomNumbers } from '../../fuzz/mutations';
import { mutateManifest } from '../../fuzz/schemaMutations';
import { backgroundTasks, windows10, windows81 } from '../../harness/manifests';
import { findingsIn } from '../../harness/rules';

const path = '/Package.appxmanifest';
const bases = [
  readFileSync('samples/chat-socket/Package.appxmanifest', 'utf8'),
  windows10(
    backgroundTasks(
      '<Task Type="timer"/><Task Type="controlChannel"/><uap:Task Type="vpnClient"/>',
      'EntryPoint="A.B" Executable="a.exe" ResourceGroup="g"',
    ),
  ).replace(
    '<Applications>',
    `<Capabilities><Capability Name="internetClient"/><uap:Capability Name="contacts"/><DeviceCapability Name="microphone"/></Capabilities>
<Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer><Path>a.dll</Path><ActivatableClass ActivatableClassId="A.B" ThreadingModel="both"/></InProcessServer></Extension></Extensions><Applications>`,
  ),
  windows81(backgroundTasks('<Task Type="timer"/><m2:Task Type="location"/>')),
];

test('six hundred manifests with a mistake: no violation is passed over', () => {
  const random = randomNumbers(3);
  const silent: string[] = [];
  for (let i = 0; i < 600; i++) {
    const [base = '', donor = ''] = [bases[i % bases.length], bases[(i + 1) % bases.length]];
    const { text, what } = mutateManifest(base, donor, random);
    const view = schemaView(readManifest(path, text));
    const owners = new Set(view.violations.map(violation => ownerOf(violation, view.schema)));
    const found = findingsIn(
      [{ path, text }],
      rules.filter(rule => owners.has(rule.id)),
    );
    const speaking = new Set(found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
    for (const owner of owners) if (!speaking.has(owner)) silent.push(`${owner}: ${what}`);
  }
  assert.deepEqual(silent, []);
});
