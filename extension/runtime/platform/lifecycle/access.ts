// Whether the app may run in the background: what RequestAccessAsync answers and what the user or a policy decided.

import type { Kernel } from '../kernel/kernel';

/** Names of Windows.ApplicationModel.Background.BackgroundAccessStatus that Windows 10 uses. */
export type AccessStatus =
  | 'Unspecified'
  | 'AlwaysAllowed'
  | 'AllowedSubjectToSystemPolicy'
  | 'DeniedBySystemPolicy'
  | 'DeniedByUser';

export class Access {
  private current: AccessStatus = 'Unspecified';
  private readonly listeners: (() => void)[] = [];

  constructor(
    private readonly kernel: Kernel,
    /** What the user and the policies of this PC say when the app asks. */
    private decision: AccessStatus = 'AllowedSubjectToSystemPolicy',
  ) {}

  /** Answer of GetAccessStatus. */
  get status(): AccessStatus {
    return this.current;
  }

  /** Tasks run also before access was requested (schemas/windows/behaviours.json, access-not-requested). */
  get isDenied(): boolean {
    const effective = this.current === 'Unspecified' ? this.decision : this.current;
    return effective === 'DeniedBySystemPolicy' || effective === 'DeniedByUser';
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** RequestAccessAsync: Windows 10 asks nobody and answers what is decided. */
  request(cause: number): AccessStatus {
    this.set(this.decision, 'request', cause);
    return this.current;
  }

  /** RemoveAccess. */
  remove(cause: number): void {
    this.set('Unspecified', 'request', cause);
  }

  /** The user changes the app's background permission in Settings. */
  decide(decision: AccessStatus): void {
    this.decision = decision;
    this.set(decision, 'user', this.kernel.cause);
  }

  private set(to: AccessStatus, by: 'request' | 'user', cause: number): void {
    const from = this.current;
    this.current = to;
    const seq = this.kernel.write('access.changed', { from, to, by }, cause);
    this.kernel.within(seq, () => {
      for (const listener of this.listeners) listener();
    });
  }
}
