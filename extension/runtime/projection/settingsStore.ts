// The settings of the app (ApplicationData): containers of named values as text, shared by all its processes.

import { valueText } from '../platform/kernel/valueText';

export const localSettings = 'Local\n';

/** By container and name. */
export type SavedSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Keeps them while the PC is off. */
export interface SettingsKeeper {
  restoreSettings(): SavedSettings;
  settingsChanged(settings: SavedSettings): void;
}

/** A container is named by the names on the way to it, each followed by a line feed; "Local\n" and "Roaming\n" are the outermost. */
export class SettingsStore {
  private readonly containers = new Map<string, Map<string, string>>();

  constructor(private readonly keeper?: SettingsKeeper) {
    for (const [container, values] of Object.entries(keeper?.restoreSettings() ?? {})) {
      this.containers.set(container, new Map(Object.entries(values)));
    }
  }

  /** In the order in which they were first set. */
  keys(container: string): readonly string[] {
    return [...(this.containers.get(container)?.keys() ?? [])];
  }

  /** Text as SettingText.cs encodes values, for example `s:hello` or `i:42`. */
  read(container: string, key: string): string | undefined {
    return this.containers.get(container)?.get(key);
  }

  write(container: string, key: string, text: string): void {
    this.valuesOf(container).set(key, text);
    this.changed();
  }

  delete(container: string, key: string): void {
    this.containers.get(container)?.delete(key);
    this.changed();
  }

  /** Names of the containers right below. */
  children(container: string): readonly string[] {
    return [...this.containers.keys()]
      .filter(path => path.startsWith(container) && path.indexOf('\n', container.length) === path.length - 1)
      .map(path => path.slice(container.length, -1));
  }

  createContainer(container: string): void {
    this.valuesOf(container);
    this.changed();
  }

  /** With everything below it. */
  deleteContainer(container: string): void {
    for (const path of [...this.containers.keys()]) if (path.startsWith(container)) this.containers.delete(path);
    this.changed();
  }

  /** Sets values of LocalSettings from outside of the app. */
  preset(values: Readonly<Record<string, string | number | boolean>>): void {
    for (const [key, value] of Object.entries(values)) this.write(localSettings, key, valueText(value));
  }

  /** Everything, as plain data. */
  save(): SavedSettings {
    return Object.fromEntries([...this.containers].map(([path, values]) => [path, Object.fromEntries(values)]));
  }

  private changed(): void {
    this.keeper?.settingsChanged(this.save());
  }

  private valuesOf(container: string): Map<string, string> {
    let values = this.containers.get(container);
    if (!values) {
      values = new Map();
      this.containers.set(container, values);
    }
    return values;
  }
}
