// Values that leave a process as texts, in settings and in messages between apps: a letter for the type, a colon, the value.

/** As SettingText.cs of the library encodes it; whole numbers become int where they fit, all others double. */
export function valueText(value: string | number | boolean): string {
  if (typeof value === 'string') return `s:${value}`;
  if (typeof value === 'boolean') return value ? 'b:1' : 'b:0';
  return (value | 0) === value ? `i:${value}` : `d:${value}`;
}
