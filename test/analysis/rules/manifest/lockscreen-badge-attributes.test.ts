import assert from 'node:assert/strict';
import test from 'node:test';
import { lockscreenBadgeAttributes } from '../../../../server/analysis/rules/manifest/lockscreen-badge-attributes';
import { windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

const in10 = (content: string) =>
  windows10('').replace('Square44x44Logo="Small.png"/>', `Square44x44Logo="Small.png">\n${content}\n</VisualElements>`);
const in81 = (content: string) => windows81('').replace('<m2:SplashScreen', `\n${content}\n<m2:SplashScreen`);

test('what is missing', () => {
  checkRule(
    lockscreenBadgeAttributes,
    in10(`
<LockScreen Notification="badge"/>
 ^^^^^^^^^^ error lockscreen-badge-attributes: "LockScreen" has no BadgeLogo, so Windows rejects the manifest. Add BadgeLogo with the path of a PNG or JPEG image of 24 by 24 pixels.`),
  );
  checkRule(
    lockscreenBadgeAttributes,
    in81(`
<m2:LockScreen BadgeLogo="b.png"/>
 ^^^^^^^^^^^^^ error lockscreen-badge-attributes: "m2:LockScreen" has no Notification, so Windows rejects the manifest. Add Notification with "badge" or "badgeAndTileText".`),
  );
});

test('values that cannot be', () => {
  checkRule(
    lockscreenBadgeAttributes,
    in10(`
<LockScreen Notification="Badge" BadgeLogo="b.svg"/>
                          ^^^^^ error lockscreen-badge-attributes: "Badge" is not a valid value of Notification, so Windows rejects the manifest. It must be one of: badge, badgeAndTileText.
                                            ^^^^^ error lockscreen-badge-attributes: "b.svg" is not a valid value of BadgeLogo, so Windows rejects the manifest. It must be …`),
  );
});

test('both there', () => {
  checkSilent(lockscreenBadgeAttributes, in10('<LockScreen Notification="badgeAndTileText" BadgeLogo="a\\b.jpeg"/>'));
  checkSilent(lockscreenBadgeAttributes, in81('<m2:LockScreen Notification="badge" BadgeLogo="$badge$"/>'));
});

test('fixes', () => {
  checkFix(
    lockscreenBadgeAttributes,
    in10("<LockScreen Notification='badge' />"),
    in10(`<LockScreen Notification='badge' BadgeLogo="Assets\\BadgeLogo.png" />`),
  );
  checkFix(
    lockscreenBadgeAttributes,
    in10('<LockScreen Notification="BADGE" BadgeLogo="b.png" />'),
    in10('<LockScreen Notification="badge" BadgeLogo="b.png" />'),
  );
});

test('a picture of another size, if it can be read', () => {
  const png = (width: number, height: number) =>
    `\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0${String.fromCharCode(width)}\0\0\0${String.fromCharCode(height)}`;
  const onPC = in10('<LockScreen Notification="badge" BadgeLogo="Assets\\Badge.png"/>');
  const messages = (file: string, content: string, manifest = onPC) => {
    const files = [
      { path: '/Package.appxmanifest', text: manifest },
      { path: `/Assets/${file}`, text: content },
    ];
    return findingsIn(files, [lockscreenBadgeAttributes]).map(({ severity, message }) => `${severity}: ${message}`);
  };
  assert.deepEqual(messages('badge.scale-200.png', png(150, 150)), [
    'hint: badge.scale-200.png is 150 by 150 pixels, but the lock screen shows a badge of 24 by 24 (at larger scales 30, 36, 48, 96), so Windows has to scale it. Draw it in one of these sizes.',
  ]);
  assert.equal(messages('Badge.png', png(24, 30)).length, 1);
  assert.deepEqual(messages('Badge.png', png(48, 48)), []);
  assert.deepEqual(messages('Badge.png', 'GIF89a'), []);
  assert.deepEqual(messages('Other.png', png(150, 150)), []);
  const onPhone = in81('<m2:LockScreen Notification="badge" BadgeLogo="Assets\\Badge.png"/>')
    .replaceAll('m2', 'm3')
    .replace('2013/manifest', '2014/manifest');
  assert.deepEqual(messages('Badge.scale-240.png', png(58, 58), onPhone), []);
  assert.equal(messages('Badge.scale-240.png', png(48, 48), onPhone).length, 1);
});
