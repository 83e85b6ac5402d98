// The identity that Windows derives from the one in the manifest.

import assert from 'node:assert/strict';
import test from 'node:test';
import { valueText } from '../../extension/runtime/platform/kernel/valueText';
import { packageFacts, publisherIdOf } from '../../extension/runtime/projection/packageFacts';
import { SettingsStore } from '../../extension/runtime/projection/settingsStore';

test('the publisher id of Microsoft is the known one', () => {
  const publisher = 'CN=Microsoft Corporation, O=Microsoft Corporation, L=Redmond, S=Washington, C=US';
  assert.equal(publisherIdOf(publisher), '8wekyb3d8bbwe');
});

test('family name and full name', () => {
  const { familyName, fullName } = packageFacts({ name: 'App', publisher: 'CN=Me', version: '1.0.0.0' });
  assert.match(familyName, /^App_[0-9a-hj-km-np-tv-z]{13}$/);
  assert.equal(fullName, `App_1.0.0.0_x64__${familyName.slice(4)}`);
});

test('settings can be given from outside, saved and loaded', () => {
  const store = new SettingsStore();
  store.preset({ host: 'localhost', port: 40404, ratio: 0.5, big: 2 ** 40, on: true });
  store.createContainer('Local\ninner\n');
  store.write('Local\ninner\ndeeper\n', 'x', valueText('y'));
  const saved = JSON.parse(JSON.stringify(store.save()));
  const copy = new SettingsStore({ restoreSettings: () => saved, settingsChanged: () => {} });
  assert.deepEqual(copy.save(), {
    'Local\n': { host: 's:localhost', port: 'i:40404', ratio: 'd:0.5', big: 'd:1099511627776', on: 'b:1' },
    'Local\ninner\n': {},
    'Local\ninner\ndeeper\n': { x: 's:y' },
  });
  assert.deepEqual([copy.children('Local\n'), copy.children('Local\ninner\n')], [['inner'], ['deeper']]);
  copy.deleteContainer('Local\ninner\n');
  assert.deepEqual(copy.children('Local\n'), []);
});
