// Rule websocketkeepalive-minversion: Microsoft's own recipe for the keep-alive does not build for newer minimum versions.
import { fileNameOf } from '../../../base/paths';
import type { Manifest } from '../../../manifest/manifest';
import { attribute } from '../../../manifest/manifest';
import { systemEntryPoint } from '../../../manifest/systemEntryPoints';
import { compareVersions } from '../../../manifest/versions';
import type { XmlElement } from '../../../manifest/xml';
import { defineRule } from '../../engine/rule';
import { minVersions, oldest } from '../../models/manifest/targetVersions';

export const websocketkeepaliveMinversion = defineRule({
  id: 'websocketkeepalive-minversion',
  severity: 'warning',
  summary: 'The packager refuses WebSocketKeepAlive as an entry point when MinVersion is 10.0.16299.0 or later.',
  source: 'https://github.com/microsoft/dotnet/issues/1166',
  check(app, report) {
    for (const manifest of app.manifests.filter(each => each.generation === 'windows10')) {
      const minimum = oldest(minVersions(app, manifest));
      if (!minimum) continue;
      for (const { entryPoint } of manifest.applications.flatMap(application => application.backgroundTasks)) {
        const known = systemEntryPoint(entryPoint?.value);
        if (!entryPoint || !known || compareVersions(minimum.version, known.buildsUpTo.fails) < 0) continue;
        if (isActivatable(manifest, known.name)) continue;
        const property = minimum.project ? `TargetPlatformMinVersion (${fileNameOf(minimum.project)})` : 'MinVersion';
        report({
          file: manifest,
          span: entryPoint.valueSpan,
          message: `Microsoft's own sample does not build with ${property} ${minimum.version}: error APPX0501, 80080204, Reason: If it is not an audio background task, it is not allowed to have EntryPoint="${known.name}" without ActivatableClassId in windows.activatableClass.inProcessServer. The packager takes the class of Windows for one that the app has to bring. Write ${property} ${known.buildsUpTo.minVersion}, or send the keep-alive in a task class of your own.`,
          related: [
            {
              file: manifest,
              span: minimum.span,
              message: minimum.project
                ? `The build writes ${minimum.version} here; from ${known.buildsUpTo.fails} on it is refused.`
                : `From ${known.buildsUpTo.fails} on it is refused.`,
            },
          ],
        });
      }
    }
  },
});

/** A manifest that declares the class itself satisfies the packager. */
function isActivatable({ document }: Manifest, name: string): boolean {
  const declares = (element: XmlElement): boolean =>
    (element.localName === 'ActivatableClass' && attribute(element, 'ActivatableClassId')?.value === name) ||
    element.children.some(declares);
  return document.root?.children.filter(each => each.localName === 'Extensions').some(declares) === true;
}
