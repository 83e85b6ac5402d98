import test from 'node:test';
import { lockscreenWideLogo } from '../../../../server/analysis/rules/manifest/lockscreen-wide-logo';
import { windows8, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const in10 = (content: string) =>
  windows10('').replace('Square44x44Logo="Small.png"/>', `Square44x44Logo="Small.png">\n${content}\n</VisualElements>`);
const in81 = (content: string) => windows81('').replace('<m2:SplashScreen', `\n${content}\n<m2:SplashScreen`);
const in8 = (content: string) => windows8('').replace('<SplashScreen', `\n${content}\n<SplashScreen`);

test('text of a tile that is not there', () => {
  checkRule(
    lockscreenWideLogo,
    in10(`
<DefaultTile ShortName="Chat"/><LockScreen BadgeLogo="b.png" Notification="badgeAndTileText"/>
                                                                           ^^^^^^^^^^^^^^^^ error lockscreen-wide-logo: "badgeAndTileText" shows the text of the wide tile, but the app has none, so Windows rejects the manifest. Add DefaultTile with Wide310x150Logo, or write "badge".`),
  );
  checkRule(
    lockscreenWideLogo,
    in81(`
<m2:LockScreen BadgeLogo="b.png" Notification="badgeAndTileText"/>
                                               ^^^^^^^^^^^^^^^^ error lockscreen-wide-logo`),
  );
});

test('Windows 8 calls it by another name', () => {
  checkRule(
    lockscreenWideLogo,
    in8(`
<LockScreen Notification="badgeAndTileText" BadgeLogo="b.png"/>
                          ^^^^^^^^^^^^^^^^ error lockscreen-wide-logo: "badgeAndTileText" shows the text of the wide tile, but the app has none, so Windows rejects the manifest. Add DefaultTile with WideLogo, or write "badge".`),
  );
});

test('with a wide logo, or only a badge', () => {
  checkSilent(
    lockscreenWideLogo,
    in10('<LockScreen BadgeLogo="b.png" Notification="badgeAndTileText"/><DefaultTile Wide310x150Logo="w.png"/>'),
  );
  checkSilent(lockscreenWideLogo, in10('<LockScreen BadgeLogo="b.png" Notification="badge"/>'));
  checkSilent(lockscreenWideLogo, in8('<LockScreen BadgeLogo="b.png" Notification="badge"/>'));
  checkSilent(lockscreenWideLogo, in81('<m2:LockScreen BadgeLogo="b.png" Notification="badge"/>'));
  checkSilent(
    lockscreenWideLogo,
    in8('<DefaultTile WideLogo="w.png"/><LockScreen BadgeLogo="b.png" Notification="badgeAndTileText"/>'),
  );
});
