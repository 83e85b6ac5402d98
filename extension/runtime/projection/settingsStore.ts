// The settings of the app (ApplicationData): containers of named values as text, shared by all its processes.

import { valueText } from '../platform/kernel/valueText';

export const localSettings = 'Local\n';

/** A container is named by the names on the way to it, each followed by a line feed; "Local\n" and "Roaming\n" are the outermost. */
export class SettingsStore {
  private readonly containers = new Map<string, Map<string, string>>();

  /** `saved`: what `save` gave. */
  constructor(saved: Readonly<Record<string, Readonly<Record<string, string>>>> = {}) {
    for (const [container, values] of Object.entries(saved)) {
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
  }

  delete(container: string, key: string): void {
    this.containers.get(container)?.delete(key);
  }

  /** Names of the containers right below. */
  children(container: string): readonly string[] {
    return [...this.containers.keys()]
      .filter(path => path.startsWith(container) && path.indexOf('\n', container.length) === path.length - 1)
      .map(path => path.slice(container.length, -1));
  }

  createContainer(container: string): void {
    this.valuesOf(container);
  }

  /** With everything below it. */
  deleteContainer(container: string): void {
    for (const path of [...this.containers.keys()]) if (path.startsWith(container)) this.containers.delete(path);
  }

  /** Sets values of LocalSettings from outside of the app. */
  preset(values: Readonly<Record<string, string | number | boolean>>): void {
    for (const [key, value] of Object.entries(values)) this.write(localSettings, key, valueText(value));
  }

  /** Everything, as plain data. */
  save(): Record<string, Record<string, string>> {
    return Object.fromEntries([...this.containers].map(([path, values]) => [path, Object.fromEntries(values)]));
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
