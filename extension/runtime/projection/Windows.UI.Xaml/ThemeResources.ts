// ThemeResources: the colours of Windows, light and dark.

import xaml from '../../../../schemas/windows/xaml.json';
import type { NativeModule } from '../../engine/native';

const { both, light, dark, accentOpacity, brushes } = xaml.themeColors;

export const themeResources: NativeModule = {
  natives: {
    'M:Windows.UI.Xaml.ThemeResources.ColorOf(System.String,System.Boolean)': (_rt, name: string, isDark: boolean) =>
      colorOf(name, isDark),
    'M:Windows.UI.Xaml.ThemeResources.BrushOf(System.String,System.Boolean)': (_rt, name: string, isDark: boolean) =>
      colorOf(named(brushes, name) ?? colorInBrush(name), isDark),
    'M:Windows.UI.Xaml.ThemeResources.OpacityOf(System.String,System.Boolean)': (_rt, name: string, isDark: boolean) =>
      accentOpacity[isDark ? 'dark' : 'light'][listAccent.exec(name)?.[1] as 'High' | 'Medium' | 'Low'] ?? 1,
  },
};

/** What is selected in a list has the accent colour, more or less of it. */
const listAccent = /^SystemControlHighlight(?:Alt)?ListAccent(High|Medium|Low)Brush$/;

function colorOf(name: string, isDark: boolean): bigint {
  const argb = named(both, name) ?? named(isDark ? dark : light, name);
  return argb === undefined ? -1n : BigInt(`0x${argb}`);
}

/** Nearly every brush has the name of its colour: `SystemControlForegroundBaseHighBrush`. */
function colorInBrush(name: string): string {
  if (listAccent.test(name)) return 'SystemAccentColor';
  const color =
    /^SystemControl(?:PageBackground|PageText|Background|Foreground|HighlightAlt|Highlight|Disabled)(\w+)Brush$/.exec(
      name,
    );
  return `System${color?.[1]}Color`;
}

function named(rows: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}
