// What every request of the adapter looks like: its types, its handler, and what a handler may use.

import type { DebugProtocol } from '@vscode/debugprotocol';
import type { CustomRequests, LaunchArguments } from './customRequests';
import type { DebugTarget } from './debugTarget';
import type { References } from './references';

type Standard<Arguments, Response extends DebugProtocol.Response> = { arguments: Arguments; body: Response['body'] };

export interface Requests extends CustomRequests {
  attach: Standard<LaunchArguments, DebugProtocol.AttachResponse>;
  configurationDone: Standard<DebugProtocol.ConfigurationDoneArguments, DebugProtocol.ConfigurationDoneResponse>;
  continue: Standard<DebugProtocol.ContinueArguments, DebugProtocol.ContinueResponse>;
  disconnect: Standard<DebugProtocol.DisconnectArguments, DebugProtocol.DisconnectResponse>;
  evaluate: Standard<DebugProtocol.EvaluateArguments, DebugProtocol.EvaluateResponse>;
  exceptionInfo: Standard<DebugProtocol.ExceptionInfoArguments, DebugProtocol.ExceptionInfoResponse>;
  goto: Standard<DebugProtocol.GotoArguments, DebugProtocol.GotoResponse>;
  gotoTargets: Standard<DebugProtocol.GotoTargetsArguments, DebugProtocol.GotoTargetsResponse>;
  initialize: Standard<DebugProtocol.InitializeRequestArguments, DebugProtocol.InitializeResponse>;
  launch: Standard<LaunchArguments, DebugProtocol.LaunchResponse>;
  next: Standard<DebugProtocol.NextArguments, DebugProtocol.NextResponse>;
  pause: Standard<DebugProtocol.PauseArguments, DebugProtocol.PauseResponse>;
  scopes: Standard<DebugProtocol.ScopesArguments, DebugProtocol.ScopesResponse>;
  reverseContinue: Standard<DebugProtocol.ReverseContinueArguments, DebugProtocol.ReverseContinueResponse>;
  stepBack: Standard<DebugProtocol.StepBackArguments, DebugProtocol.StepBackResponse>;
  setBreakpoints: Standard<DebugProtocol.SetBreakpointsArguments, DebugProtocol.SetBreakpointsResponse>;
  setExceptionBreakpoints: Standard<
    DebugProtocol.SetExceptionBreakpointsArguments,
    DebugProtocol.SetExceptionBreakpointsResponse
  >;
  setExpression: Standard<DebugProtocol.SetExpressionArguments, DebugProtocol.SetExpressionResponse>;
  completions: Standard<DebugProtocol.CompletionsArguments, DebugProtocol.CompletionsResponse>;
  setVariable: Standard<DebugProtocol.SetVariableArguments, DebugProtocol.SetVariableResponse>;
  source: Standard<DebugProtocol.SourceArguments, DebugProtocol.SourceResponse>;
  stackTrace: Standard<DebugProtocol.StackTraceArguments, DebugProtocol.StackTraceResponse>;
  stepIn: Standard<DebugProtocol.StepInArguments, DebugProtocol.StepInResponse>;
  stepOut: Standard<DebugProtocol.StepOutArguments, DebugProtocol.StepOutResponse>;
  terminate: Standard<DebugProtocol.TerminateArguments, DebugProtocol.TerminateResponse>;
  threads: Standard<Record<string, never>, DebugProtocol.ThreadsResponse>;
  variables: Standard<DebugProtocol.VariablesArguments, DebugProtocol.VariablesResponse>;
}

export type Command = keyof Requests;

export interface RequestHandler<C extends Command> {
  /** What `initialize` promises because this handler is there. */
  readonly capabilities?: DebugProtocol.Capabilities;
  /** A UserError is shown where the client asked (a watch, a hover), not in a message box. */
  readonly failsQuietly?: boolean;
  /** The program stops elsewhere while it is handled; that is told behind the response, as of all that goes on. */
  readonly movesStop?: boolean;
  handle(ctx: RequestContext, args: Requests[C]['arguments']): Requests[C]['body'] | Promise<Requests[C]['body']>;
}

/** One debugger (or the panel) between `initialize` and `disconnect`. A connection sees several, one after the other. */
export interface Session {
  /** 1 or 0: the number that the client gives to the first line or column. */
  readonly firstLine: number;
  readonly firstColumn: number;
  /** Settled by `configurationDone`. */
  readonly configured: Promise<void>;
  configurationDone(): void;
  /** A session that launched the machine ends it when it leaves; one that attached does not. */
  owner: boolean;
}

export interface RequestContext {
  readonly target: DebugTarget;
  readonly session: Session;
  readonly references: References;
  sendEvent(event: string, body?: unknown): void;
  /**
   * Runs `action` when the response is on its way, so that no event overtakes it. If it fails, the debug console says
   * why, then `onFailure` runs.
   */
  afterResponse(action: () => void | Promise<void>, onFailure?: () => Promise<void>): void;
  /** Begins a new session with the client's conventions. */
  beginSession(args: DebugProtocol.InitializeRequestArguments): void;
  /** What all handlers together promise. */
  readonly capabilities: DebugProtocol.Capabilities;
  /** Does this machine run an app? */
  readonly isLaunched: boolean;
  markLaunched(): void;
  /** No more requests: the connection ends after the response. */
  end(): void;
}
