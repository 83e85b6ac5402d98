// The list of all requests that the adapter answers.

import type { Command, RequestHandler } from '../request';
import { attachRequest } from './attach';
import { fireRequest } from './bgtask/fire';
import { happenRequest } from './bgtask/happen';
import { happeningsRequest } from './bgtask/happenings';
import { runToStatementRequest } from './bgtask/runToStatement';
import { stateRequest } from './bgtask/state';
import { tasksRequest } from './bgtask/tasks';
import { timelineRequest } from './bgtask/timeline';
import { completionsRequest } from './completions';
import { configurationDoneRequest } from './configurationDone';
import { continueRequest } from './continue';
import { disconnectRequest } from './disconnect';
import { evaluateRequest } from './evaluate';
import { exceptionInfoRequest } from './exceptionInfo';
import { gotoRequest } from './goto';
import { gotoTargetsRequest } from './gotoTargets';
import { initializeRequest } from './initialize';
import { launchRequest } from './launch';
import { nextRequest } from './next';
import { pauseRequest } from './pause';
import { reverseContinueRequest } from './reverseContinue';
import { scopesRequest } from './scopes';
import { setBreakpointsRequest } from './setBreakpoints';
import { setExceptionBreakpointsRequest } from './setExceptionBreakpoints';
import { setExpressionRequest } from './setExpression';
import { setVariableRequest } from './setVariable';
import { sourceRequest } from './source';
import { stackTraceRequest } from './stackTrace';
import { stepBackRequest } from './stepBack';
import { stepInRequest } from './stepIn';
import { stepOutRequest } from './stepOut';
import { terminateRequest } from './terminate';
import { threadsRequest } from './threads';
import { variablesRequest } from './variables';

export const requests = {
  attach: attachRequest,
  'bgtask/fire': fireRequest,
  'bgtask/happen': happenRequest,
  'bgtask/happenings': happeningsRequest,
  'bgtask/runToStatement': runToStatementRequest,
  'bgtask/state': stateRequest,
  'bgtask/tasks': tasksRequest,
  'bgtask/timeline': timelineRequest,
  completions: completionsRequest,
  configurationDone: configurationDoneRequest,
  continue: continueRequest,
  disconnect: disconnectRequest,
  evaluate: evaluateRequest,
  exceptionInfo: exceptionInfoRequest,
  goto: gotoRequest,
  gotoTargets: gotoTargetsRequest,
  initialize: initializeRequest,
  launch: launchRequest,
  next: nextRequest,
  pause: pauseRequest,
  reverseContinue: reverseContinueRequest,
  scopes: scopesRequest,
  setBreakpoints: setBreakpointsRequest,
  setExceptionBreakpoints: setExceptionBreakpointsRequest,
  setExpression: setExpressionRequest,
  setVariable: setVariableRequest,
  source: sourceRequest,
  stackTrace: stackTraceRequest,
  stepBack: stepBackRequest,
  stepIn: stepInRequest,
  stepOut: stepOutRequest,
  terminate: terminateRequest,
  threads: threadsRequest,
  variables: variablesRequest,
} satisfies { [C in Command]: RequestHandler<C> };
