// TileUpdater and BadgeUpdater: what is on tiles; and the forms of tiles.

import tileTemplates from '../../../../schemas/windows/tileTemplates.json';
import type { NativeModule } from '../../engine/native';
import type { CsArray } from '../../engine/values';
import { hostOf } from '../host';
import { textArray } from '../values';
import { ticksAt, virtualTime } from './ToastNotifier';

export const tileUpdater: NativeModule = {
  natives: {
    'M:Windows.UI.Notifications.TileUpdater.Set(System.String,System.String,System.String[])': (
      rt,
      tile: string,
      xml: string | null,
      lines: CsArray,
    ) => {
      const { system, process } = hostOf(rt);
      system.shell.setTile(process, tile, xml ?? undefined, lines.items as string[]);
    },
    'M:Windows.UI.Notifications.TileUpdater.Schedule(System.String,System.String,System.Int64,System.String,System.String,System.String[])':
      (rt, tile: string, id: string, due: bigint, tag: string, xml: string, lines: CsArray) => {
        const { system, process } = hostOf(rt);
        const texts = lines.items as string[];
        system.shell.scheduleTile(process, { tile, id, due: virtualTime(rt, due), tag, xml, lines: texts });
      },
    'M:Windows.UI.Notifications.TileUpdater.Unschedule(System.String,System.String)': (rt, tile: string, id: string) =>
      hostOf(rt).system.shell.unscheduleTile(tile, id),
    // Four texts each: id, tag, XML, ticks.
    'M:Windows.UI.Notifications.TileUpdater.Scheduled(System.String)': (rt, tile: string) =>
      textArray(
        rt,
        hostOf(rt)
          .system.shell.scheduledTiles(tile)
          .flatMap(({ id, due, tag, xml }) => [id, tag, xml, String(ticksAt(rt, due))]),
      ),
    'M:Windows.UI.Notifications.BadgeUpdater.Set(System.String,System.String)': (
      rt,
      tile: string,
      value: string | null,
    ) => {
      const { system, process } = hostOf(rt);
      system.shell.setBadge(process, tile, value ?? undefined);
    },
    'M:Windows.UI.Notifications.TileUpdateManager.Template(System.String)': (_rt, name: string) => {
      const found = Object.entries(templates).find(([key, { fallback }]) => key === name || fallback === name);
      if (!found) return null;
      const [template, { fallback, images, texts }] = found;
      const parts = [
        ...Array.from({ length: images }, (_, index) => `<image id="${index + 1}" src=""/>`),
        ...Array.from({ length: texts }, (_, index) => `<text id="${index + 1}"></text>`),
      ];
      const older = fallback === undefined ? '' : ` fallback="${fallback}"`;
      const binding = `<binding template="${template}"${older}>${parts.join('')}</binding>`;
      return `<tile><visual version="2">${binding}</visual></tile>`;
    },
  },
};

interface Template {
  /** The name on Windows 8; absent for what Windows 8.1 brought. */
  readonly fallback?: string;
  readonly images: number;
  readonly texts: number;
}

const templates: Readonly<Record<string, Template>> = tileTemplates.templates;
