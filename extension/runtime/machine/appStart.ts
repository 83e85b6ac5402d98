// What starting the app means on a machine: a method of its own C#, or a stand-in that does what its pages would do.

import type { ServerAddress, StandInPlan } from './standIn';

export type AppStart =
  /** As Windows does it: the class that stands for the app is made, OnLaunched is called, its first page is shown. */
  (
    | { readonly kind: 'app' }
    | {
        readonly kind: 'code';
        /** Full name of a static method without result or with a Task: `Chat.ChatClient.StartAsync`. */
        readonly method: string;
        /** One text per parameter. */
        readonly args: readonly string[];
      }
    | {
        readonly kind: 'standIn';
        /** Entry point of the task to register. */
        readonly entryPoint: string;
        /** For tasks that have to do with one. */
        readonly server: ServerAddress | undefined;
        readonly lend: StandInPlan['lend'];
      }
    /** The app shows its window and does nothing. */
    | { readonly kind: 'nothing' }
  ) & {
    /** LocalSettings that are there before; what the app has written itself stays. */
    readonly settings?: Readonly<Record<string, string | number | boolean>>;
  };
