import assert from 'node:assert/strict';
import test from 'node:test';
import { bgtaskNamespaceNotForTarget } from '../../../../server/analysis/rules/manifest/bgtask-namespace-not-for-target';
import { parseFixture } from '../../../harness/fixture';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkFix, checkRule, checkSilent, findingsIn } from '../../../harness/rules';

const uap4 = 'xmlns:uap4="http://schemas.microsoft.com/appx/manifest/uap/windows10/4"';
const multi =
  '<Extension Category="windows.backgroundTasks" EntryPoint="A.B"><BackgroundTasks uap4:SupportsMultipleInstances="true"/></Extension>';
const between = (minimum: string, tested: string, manifest: string, after = '') =>
  manifest.replace(
    /<TargetDeviceFamily.*?\/>/,
    `\n<TargetDeviceFamily Name="Windows.Desktop" MinVersion="${minimum}" MaxVersionTested="${tested}"/>\n${after}`,
  );

test('newer than MinVersion: told once for a namespace', () => {
  checkRule(
    bgtaskNamespaceNotForTarget,
    between(
      '10.0.10240.0',
      '10.0.19041.0',
      windows10(
        `
<Extension Category="windows.backgroundTasks" EntryPoint="A.B">
<BackgroundTasks uap4:SupportsMultipleInstances="true"/>
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error bgtask-namespace-not-for-target: "uap4:SupportsMultipleInstances" came with Windows 10, version 1703 (10.0.15063.0), but MinVersion is 10.0.10240.0: a Windows that is older than the namespace rejects the whole manifest. Raise MinVersion to 10.0.15063.0, or add "uap4" to IgnorableNamespaces if the app can do without it there.
</Extension>
<uap4:Extension Category="windows.devicePortalProvider"/>`,
        uap4,
      ),
      '                                                       ^^^^^^^^^^^^ related: The app is for Windows from 10.0.10240.0 on.\n',
    ),
  );
});

test('newer than MaxVersionTested', () => {
  checkRule(
    bgtaskNamespaceNotForTarget,
    between(
      '10.0.10240.0',
      '10.0.14393.0',
      windows10(
        `
<uap4:Extension Category="windows.devicePortalProvider"/>
 ^^^^^^^^^^^^^^ error bgtask-namespace-not-for-target: "uap4:Extension" came with Windows 10, version 1703 (10.0.15063.0), which is newer than MaxVersionTested 10.0.14393.0: the packager does not know the namespace and rejects the manifest.…`,
        uap4,
      ),
      '                                                       ^^^^^^^^^^^^ related: The app is for Windows from 10.0.10240.0 on.\n',
    ),
  );
});

test('elements of Windows 8.1 in a package for Windows 8', () => {
  checkRule(
    bgtaskNamespaceNotForTarget,
    windows81('')
      .replace('<OSMinVersion>6.3.0', '\n<OSMinVersion>6.2.1')
      .replace(
        '<OSMaxVersionTested>',
        '\n              ^^^^^ related: The app is for Windows from 6.2.1 on.\n<OSMaxVersionTested>',
      )
      .replace('<m2:VisualElements', '\n<m2:VisualElements')
      .replace(
        '<m2:SplashScreen',
        '\n ^^^^^^^^^^^^^^^^^ error bgtask-namespace-not-for-target: "m2:VisualElements" came with Windows 8.1 (6.3.0), but OSMinVersion 6.2.1 chooses the schema of Windows 8, which does not know it, so Windows rejects the manifest. Write OSMinVersion 6.3.0.\n<m2:SplashScreen',
      ),
  );
});

test('ignorable, only declared, new enough, unreadable', () => {
  const old = (manifest: string) => between('10.0.10240.0', '10.0.19041.0', manifest);
  checkSilent(bgtaskNamespaceNotForTarget, old(windows10(multi, `${uap4} IgnorableNamespaces="uap4"`)));
  checkSilent(bgtaskNamespaceNotForTarget, old(windows10('', uap4)));
  checkSilent(bgtaskNamespaceNotForTarget, windows10(multi, uap4));
  checkSilent(bgtaskNamespaceNotForTarget, between('$(MinVersion)', '10.0.19041.0', windows10(multi, uap4)));
  checkSilent(
    bgtaskNamespaceNotForTarget,
    between('10.0.0.0', '10.0.0.0', windows10(backgroundTasks('<uap:Task Type="phoneCall"/>'))),
  );
  checkSilent(bgtaskNamespaceNotForTarget, windows81(backgroundTasks('<m2:Task Type="location"/>')));
  checkSilent(
    bgtaskNamespaceNotForTarget,
    windows81('')
      .replaceAll('6.3.0', '6.2.1')
      .replaceAll('m2:VisualElements', 'VisualElements')
      .replace('m2:Splash', 'Splash'),
  );
});

test('of several device families the newest minimum counts', () => {
  const second =
    '<TargetDeviceFamily Name="Windows.Mobile" MinVersion="10.0.10240.0" MaxVersionTested="10.0.10240.0"/>';
  checkSilent(
    bgtaskNamespaceNotForTarget,
    windows10(multi, uap4).replace('</Dependencies>', `${second}</Dependencies>`),
  );
});

test('fixes: the prefix becomes ignorable, or the versions rise', () => {
  const before = (declarations: string) => between('10.0.10240.0', '10.0.14393.0', windows10(multi, declarations));
  checkFix(bgtaskNamespaceNotForTarget, before(uap4), before(`${uap4} IgnorableNamespaces="uap4"`));
  checkFix(
    bgtaskNamespaceNotForTarget,
    before(`IgnorableNamespaces="mp" ${uap4}`),
    before(`IgnorableNamespaces="mp uap4" ${uap4}`),
    'Add "uap4" to IgnorableNamespaces',
  );
  checkFix(
    bgtaskNamespaceNotForTarget,
    before(uap4),
    between('10.0.15063.0', '10.0.15063.0', windows10(multi, uap4)),
    'Write MinVersion 10.0.15063.0',
  );
  checkFix(
    bgtaskNamespaceNotForTarget,
    windows81('').replaceAll('6.3.0', '6.2.1'),
    windows81(''),
    'Write OSMinVersion 6.3.0',
  );
});

test('previews of a release, and what the build writes over', () => {
  checkSilent(bgtaskNamespaceNotForTarget, between('10.0.15042.0', '10.0.15042.0', windows10(multi, uap4)));
  const app = (version: string) => `//- /App.csproj
<Project><PropertyGroup><TargetPlatformMinVersion>${version}</TargetPlatformMinVersion></PropertyGroup></Project>
//- /Package.appxmanifest
${between('10.0.10240.0', '10.0.19041.0', windows10(multi, uap4))}`;
  checkSilent(bgtaskNamespaceNotForTarget, app('10.0.17763.0'));
  checkFix(
    bgtaskNamespaceNotForTarget,
    app('10.0.14393.0'),
    app('10.0.14393.0').replace(uap4, `${uap4} IgnorableNamespaces="uap4"`),
  );
  const of8 = (project: string) => `//- /App.vcxproj
<Project><PropertyGroup>${project}</PropertyGroup></Project>
//- /Package.appxmanifest
${windows81('').replaceAll('6.3.0', '6.2.1')}`;
  checkSilent(bgtaskNamespaceNotForTarget, of8('<ApplicationTypeRevision>8.1</ApplicationTypeRevision>'));
  checkSilent(bgtaskNamespaceNotForTarget, of8('<TargetPlatformVersion>8.1</TargetPlatformVersion>'));
  const still8 = of8('<TargetPlatformVersion>8.0</TargetPlatformVersion>');
  assert.equal(findingsIn(parseFixture(still8), [bgtaskNamespaceNotForTarget]).length, 1);
  const [finding] = findingsIn(parseFixture(app('10.0.14393.0')), [bgtaskNamespaceNotForTarget]);
  assert.match(finding?.message ?? '', /but TargetPlatformMinVersion is .*Raise TargetPlatformMinVersion to/);
});
