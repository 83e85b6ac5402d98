// What the server needs from outside besides its connection; tests bring their own.
import type { ReferenceSources } from '../csharp/binding/references';
import type { FileSystem } from '../workspace/files';

export interface Ports {
  readonly files: FileSystem;
  readonly timer: Timer;
  /** The declarations of Windows and .NET, read when the first C# is looked at. */
  declarations(): ReferenceSources;
  /** Where the declarations are as files, to be shown: `<Namespace>/<Type>.cs`. */
  readonly declarationFiles: string;
  /** Where the pages of the rules are, one `<id>.md` each. */
  readonly rulePages: string;
}

export interface Timer {
  /** Calls back once after that many milliseconds, unless cancelled by the function it returns. */
  after(milliseconds: number, callback: () => void): () => void;
  /** Lets waiting messages be handled before going on. */
  breathe(): Promise<void>;
}

export const systemTimer: Timer = {
  after(milliseconds, callback) {
    const handle = setTimeout(callback, milliseconds);
    return () => clearTimeout(handle);
  },
  breathe: () => new Promise(resolve => setImmediate(resolve)),
};
