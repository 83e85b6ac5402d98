import test from 'node:test';
import { websocketkeepaliveMinversion } from '../../../../server/analysis/rules/manifest/websocketkeepalive-minversion';
import { backgroundTasks, windows10, windows81 } from '../../../harness/manifests';
import { checkRule, checkSilent } from '../../../harness/rules';

const from = (version: string, manifest: string) =>
  manifest.replace(
    /<TargetDeviceFamily.*?\/>/,
    `\n<TargetDeviceFamily Name="Windows.Desktop" MinVersion="${version}" MaxVersionTested="10.0.19041.0"/>\n`,
  );
const keepAlive = backgroundTasks(
  '<Task Type="controlChannel"/>',
  'EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive"',
);

test('what the packager says, with both ways out', () => {
  checkRule(
    websocketkeepaliveMinversion,
    from(
      '10.0.17763.0',
      windows10(`
<Extension Category="windows.backgroundTasks" EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive">
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning websocketkeepalive-minversion: Microsoft's own sample does not build with MinVersion 10.0.17763.0: error APPX0501, 80080204, Reason: If it is not an audio background task, it is not allowed to have EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive" without ActivatableClassId in windows.activatableClass.inProcessServer. The packager takes the class of Windows for one that the app has to bring. Write MinVersion 10.0.15063.0, or send the keep-alive in a task class of your own.
<BackgroundTasks><Task Type="controlChannel"/></BackgroundTasks>
</Extension>`),
    ).replace(
      '\n</Dependencies>',
      '\n                                                       ^^^^^^^^^^^^ related: From 10.0.16299.0 on it is refused.\n</Dependencies>',
    ),
  );
});

test('older minimum versions, older Windows, other classes, versions that cannot be read', () => {
  checkSilent(websocketkeepaliveMinversion, from('10.0.15063.0', windows10(keepAlive)));
  checkSilent(websocketkeepaliveMinversion, from('$(MinVersion)', windows10(keepAlive)));
  checkSilent(websocketkeepaliveMinversion, windows81(keepAlive));
  checkSilent(websocketkeepaliveMinversion, from('10.0.17763.0', windows10(backgroundTasks('<Task Type="timer"/>'))));
});

test('several device families: silent as soon as one of them is older', () => {
  const older = '<TargetDeviceFamily Name="Windows.Team" MinVersion="10.0.15063.0" MaxVersionTested="10.0.19041.0"/>';
  checkSilent(
    websocketkeepaliveMinversion,
    from('10.0.17763.0', windows10(keepAlive)).replace('</Dependencies>', `${older}</Dependencies>`),
  );
});

test('a manifest that declares the class itself', () => {
  const declared = `<Extensions><Extension Category="windows.activatableClass.inProcessServer"><InProcessServer><Path>a.dll</Path>
<ActivatableClass ActivatableClassId="Windows.Networking.Sockets.WebSocketKeepAlive" ThreadingModel="both"/>
</InProcessServer></Extension></Extensions></Package>`;
  checkSilent(websocketkeepaliveMinversion, from('10.0.17763.0', windows10(keepAlive)).replace('</Package>', declared));
});

test('the build writes the version of the project over that of the manifest', () => {
  const app = (property: string, minVersion: string) => `//- /App.csproj
<Project><PropertyGroup>${property}</PropertyGroup></Project>
//- /Package.appxmanifest
${windows10(
  backgroundTasks(
    '<Task Type="controlChannel"/>',
    `Executable="$targetnametoken$.exe"
EntryPoint="Windows.Networking.Sockets.WebSocketKeepAlive"`,
  ),
).replace(/MinVersion="[^"]*"/, `\nMinVersion="${minVersion}"`)}`;
  const newer = '<TargetPlatformMinVersion>10.0.17763.0</TargetPlatformMinVersion>';
  checkRule(
    websocketkeepaliveMinversion,
    app(newer, '10.0.10240.0')
      .replace(
        /(MinVersion="10.0.10240.0".*)/,
        '$1\n            ^^^^^^^^^^^^ related: The build writes 10.0.17763.0 here; from 10.0.16299.0 on it is refused.',
      )
      .replace(
        /(EntryPoint="Windows.*)/,
        "$1\n            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning websocketkeepalive-minversion: Microsoft's own sample does not build with TargetPlatformMinVersion (App.csproj) 10.0.17763.0: error APPX0501…",
      ),
  );
  const older = '<TargetPlatformMinVersion>10.0.15063.0</TargetPlatformMinVersion>';
  checkSilent(websocketkeepaliveMinversion, app(older, '10.0.17763.0'));
  const kept = '<AppxOSMinVersionReplaceManifestVersion>false</AppxOSMinVersionReplaceManifestVersion>';
  checkSilent(websocketkeepaliveMinversion, app(newer + kept, '10.0.10240.0'));
});
