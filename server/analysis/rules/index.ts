// The list of rules: `npm run new-rule` writes it. A test proves that each has its page and its test.
import type { Rule } from '../engine/rule';
import { activatableclassMissing } from './agreement/activatableclass-missing';
import { declaredTaskUnused } from './agreement/declared-task-unused';
import { entrypointCaseMismatch } from './agreement/entrypoint-case-mismatch';
import { entrypointClassMissing } from './agreement/entrypoint-class-missing';
import { entrypointNotDeclared } from './agreement/entrypoint-not-declared';
import { listenerCapabilityMissing } from './agreement/listener-capability-missing';
import { lockscreenSystemtrigger8x } from './agreement/lockscreen-systemtrigger-8x';
import { networkCapabilityMissing } from './agreement/network-capability-missing';
import { socketactivityTaskDeclaredWrong } from './agreement/socketactivity-task-declared-wrong';
import { toastcapableMissing } from './agreement/toastcapable-missing';
import { triggerTypeNotDeclared } from './agreement/trigger-type-not-declared';
import { websocketkeepaliveDeclaredNotRegistered } from './agreement/websocketkeepalive-declared-not-registered';
import { websocketkeepaliveNameTypo } from './agreement/websocketkeepalive-name-typo';
import { websocketkeepaliveNotDeclared } from './agreement/websocketkeepalive-not-declared';
import { cancelioNotAwaited } from './broker/cancelio-not-awaited';
import { closedSocketNotReconnected } from './broker/closed-socket-not-reconnected';
import { enableTransferAfterBind } from './broker/enable-transfer-after-bind';
import { enableWithoutTransfer } from './broker/enable-without-transfer';
import { enableWrongTaskId } from './broker/enable-wrong-task-id';
import { keepaliveTimerWithoutHandler } from './broker/keepalive-timer-without-handler';
import { listenerWake } from './broker/listener-wake';
import { noAllsocketsCheck } from './broker/no-allsockets-check';
import { preferSocketactivity } from './broker/prefer-socketactivity';
import { readerNotDetachedBeforeTransfer } from './broker/reader-not-detached-before-transfer';
import { reasonSwitchIncomplete } from './broker/reason-switch-incomplete';
import { reconnectDataNotPersisted } from './broker/reconnect-data-not-persisted';
import { socketIdMismatch } from './broker/socket-id-mismatch';
import { socketLeakOnBreak } from './broker/socket-leak-on-break';
import { socketNotReturned } from './broker/socket-not-returned';
import { socketNotReturnedOnException } from './broker/socket-not-returned-on-exception';
import { socketReturnedUndrained } from './broker/socket-returned-undrained';
import { socketTaskTooHeavy } from './broker/socket-task-too-heavy';
import { socketactivityNothingTransferred } from './broker/socketactivity-nothing-transferred';
import { suspendDeferralRace } from './broker/suspend-deferral-race';
import { transferNotInSuspending } from './broker/transfer-not-in-suspending';
import { transferWithPendingIo } from './broker/transfer-with-pending-io';
import { transferWithoutEnable } from './broker/transfer-without-enable';
import { transportMismatchBroker } from './broker/transport-mismatch-broker';
import { triggerDetailsUnchecked } from './broker/trigger-details-unchecked';
import { unreachableTriggerReason } from './broker/unreachable-trigger-reason';
import { useAfterTransfer } from './broker/use-after-transfer';
import { wakeWithoutFallback } from './broker/wake-without-fallback';
import { wrongKindGetter } from './broker/wrong-kind-getter';
import { zeroBytesNotHandled } from './broker/zero-bytes-not-handled';
import { cctAwaitRead } from './channels/cct-await-read';
import { cctChannelidLength } from './channels/cct-channelid-length';
import { cctClassWrongNamespace } from './channels/cct-class-wrong-namespace';
import { cctContextNotStored } from './channels/cct-context-not-stored';
import { cctDatareaderOnTransport } from './channels/cct-datareader-on-transport';
import { cctDuplicateChannelid } from './channels/cct-duplicate-channelid';
import { cctErrorStateIgnored } from './channels/cct-error-state-ignored';
import { cctFlushMissing } from './channels/cct-flush-missing';
import { cctHeavyCompletion } from './channels/cct-heavy-completion';
import { cctIntervalRange } from './channels/cct-interval-range';
import { cctIntervalVsServer } from './channels/cct-interval-vs-server';
import { cctKeepaliveNotRegistered } from './channels/cct-keepalive-not-registered';
import { cctLongOpAwaited } from './channels/cct-long-op-awaited';
import { cctMessageProcessedTwice } from './channels/cct-message-processed-twice';
import { cctNoInitialRead } from './channels/cct-no-initial-read';
import { cctNoProbeRequest } from './channels/cct-no-probe-request';
import { cctNoRepost } from './channels/cct-no-repost';
import { cctNoSoftwareFallback } from './channels/cct-no-software-fallback';
import { cctNotCaughtUnauthorized } from './channels/cct-not-caught-unauthorized';
import { cctNotDisposed } from './channels/cct-not-disposed';
import { cctPongInterval } from './channels/cct-pong-interval';
import { cctPropertyBagAdd } from './channels/cct-property-bag-add';
import { cctPushNotRegistered } from './channels/cct-push-not-registered';
import { cctQueueNotDrained } from './channels/cct-queue-not-drained';
import { cctRequiresAccessFirst } from './channels/cct-requires-access-first';
import { cctResetNotHandled } from './channels/cct-reset-not-handled';
import { cctSetupNotWaited } from './channels/cct-setup-not-waited';
import { cctSetupOnUiThread } from './channels/cct-setup-on-ui-thread';
import { cctSoftwareDefault } from './channels/cct-software-default';
import { cctTcpKeepalive } from './channels/cct-tcp-keepalive';
import { cctTooMany } from './channels/cct-too-many';
import { cctTransportNotSet } from './channels/cct-transport-not-set';
import { httpCctAwaitSend } from './channels/http-cct-await-send';
import { httpCctHttps } from './channels/http-cct-https';
import { httpCctNullRequest } from './channels/http-cct-null-request';
import { httpCctOldRequestKept } from './channels/http-cct-old-request-kept';
import { httpCctSetHeadersLate } from './channels/http-cct-set-headers-late';
import { httpCctStreamRead } from './channels/http-cct-stream-read';
import { httpCctTaskUnchecked } from './channels/http-cct-task-unchecked';
import { httpClientToUsingtransport } from './channels/http-client-to-usingtransport';
import { httpRequestNotRtc } from './channels/http-request-not-rtc';
import { usingtransportAfterConnect } from './channels/usingtransport-after-connect';
import { waitforpushBeforeConnect } from './channels/waitforpush-before-connect';
import { waitforpushMissing } from './channels/waitforpush-missing';
import { waitforpushStatusIgnored } from './channels/waitforpush-status-ignored';
import { websocketkeepaliveForStreamsocket } from './channels/websocketkeepalive-for-streamsocket';
import { websocketkeepaliveNotUsed } from './channels/websocketkeepalive-not-used';
import type { RuleFolder } from './groups';
import { activatableclassThreadingmodel } from './manifest/activatableclass-threadingmodel';
import { bgtaskCategoryChildMismatch } from './manifest/bgtask-category-child-mismatch';
import { bgtaskDuplicateEntrypoint } from './manifest/bgtask-duplicate-entrypoint';
import { bgtaskDuplicateType } from './manifest/bgtask-duplicate-type';
import { bgtaskEmpty } from './manifest/bgtask-empty';
import { bgtaskEntrypointAndStartpage } from './manifest/bgtask-entrypoint-and-startpage';
import { bgtaskEntrypointShape } from './manifest/bgtask-entrypoint-shape';
import { bgtaskExecutableNotApp } from './manifest/bgtask-executable-not-app';
import { bgtaskExecutablePattern } from './manifest/bgtask-executable-pattern';
import { bgtaskExecutableWithoutCct } from './manifest/bgtask-executable-without-cct';
import { bgtaskExtensionPlacement } from './manifest/bgtask-extension-placement';
import { bgtaskGroupNamePattern } from './manifest/bgtask-group-name-pattern';
import { bgtaskMissingEntrypoint } from './manifest/bgtask-missing-entrypoint';
import { bgtaskMultipleInstancesConflict } from './manifest/bgtask-multiple-instances-conflict';
import { bgtaskNamespaceNotForTarget } from './manifest/bgtask-namespace-not-for-target';
import { bgtaskRtcType } from './manifest/bgtask-rtc-type';
import { bgtaskTooManyTasks } from './manifest/bgtask-too-many-tasks';
import { bgtaskTypeCase } from './manifest/bgtask-type-case';
import { bgtaskTypeWrongNamespace } from './manifest/bgtask-type-wrong-namespace';
import { bgtaskUnknownType } from './manifest/bgtask-unknown-type';
import { capabilityOrderOrDuplicate } from './manifest/capability-order-or-duplicate';
import { cctJavascriptApp } from './manifest/cct-javascript-app';
import { cctMissingExecutable } from './manifest/cct-missing-executable';
import { cctOnPhone } from './manifest/cct-on-phone';
import { cctPushExtensionMissing } from './manifest/cct-push-extension-missing';
import { executableWithoutEntrypoint } from './manifest/executable-without-entrypoint';
import { lockscreenBadgeAttributes } from './manifest/lockscreen-badge-attributes';
import { lockscreenRequired8x } from './manifest/lockscreen-required-8x';
import { lockscreenWideLogo } from './manifest/lockscreen-wide-logo';
import { lockscreenWithoutBgtask } from './manifest/lockscreen-without-bgtask';
import { mixedTypesMayLoseAlwayson } from './manifest/mixed-types-may-lose-alwayson';
import { uap10ActivationInconsistent } from './manifest/uap10-activation-inconsistent';
import { websocketkeepaliveMinversion } from './manifest/websocketkeepalive-minversion';
import { websocketkeepaliveWrongType } from './manifest/websocketkeepalive-wrong-type';
import { xmlDoctype } from './manifest/xml-doctype';
import { xmlEncoding } from './manifest/xml-encoding';
import { xmlNotWellFormed } from './manifest/xml-not-well-formed';
import { schemaDuplicateValue } from './schema/schema-duplicate-value';
import { schemaInvalidValue } from './schema/schema-invalid-value';
import { schemaMisplacedElement } from './schema/schema-misplaced-element';
import { schemaMissingAttribute } from './schema/schema-missing-attribute';
import { schemaMissingElement } from './schema/schema-missing-element';
import { schemaTooManyElements } from './schema/schema-too-many-elements';
import { schemaUnexpectedText } from './schema/schema-unexpected-text';
import { schemaUnknownAttribute } from './schema/schema-unknown-attribute';
import { schemaUnknownElement } from './schema/schema-unknown-element';
import { schemaUnknownNamespace } from './schema/schema-unknown-namespace';
import { schemaUnknownReference } from './schema/schema-unknown-reference';
import { schemaWrongRoot } from './schema/schema-wrong-root';
import { settingsInvalid } from './settings/settings-invalid';
import { unusedSuppression } from './settings/unused-suppression';
import { assumeTaskRunsThrough } from './tasks/assume-task-runs-through';
import { awaitInNonAsync } from './tasks/await-in-non-async';
import { blockingAsyncInRun } from './tasks/blocking-async-in-run';
import { conditionAfterRegister } from './tasks/condition-after-register';
import { conflictingConditions } from './tasks/conflicting-conditions';
import { deferralAfterAwait } from './tasks/deferral-after-await';
import { deferralCompleteBeforeAsyncEnd } from './tasks/deferral-complete-before-async-end';
import { deferralNotCompleted } from './tasks/deferral-not-completed';
import { duplicateRegistration } from './tasks/duplicate-registration';
import { internetavailableCondition } from './tasks/internetavailable-condition';
import { internetavailableRealtime } from './tasks/internetavailable-realtime';
import { networkRequestedMissing } from './tasks/network-requested-missing';
import { noCanceledHandler } from './tasks/no-canceled-handler';
import { quotaHeavyWork } from './tasks/quota-heavy-work';
import { rawPushPayload } from './tasks/raw-push-payload';
import { rawPushWithoutChannel } from './tasks/raw-push-without-channel';
import { registerExceptionsUnhandled } from './tasks/register-exceptions-unhandled';
import { registerIncomplete } from './tasks/register-incomplete';
import { requestaccessMissing } from './tasks/requestaccess-missing';
import { requestaccessResultIgnored } from './tasks/requestaccess-result-ignored';
import { runAsyncNoDeferral } from './tasks/run-async-no-deferral';
import { systemtriggerOneshotCcreset } from './tasks/systemtrigger-oneshot-ccreset';
import { taskClassNotSealedPublic } from './tasks/task-class-not-sealed-public';
import { taskTooLong } from './tasks/task-too-long';
import { timetriggerTooShort } from './tasks/timetrigger-too-short';
import { triggerDetailsMismatch } from './tasks/trigger-details-mismatch';
import { triggerReplaced } from './tasks/trigger-replaced';
import { worksOnlyOnLockscreen } from './tasks/works-only-on-lockscreen';
import { datagramHandlerAfterBind } from './websockets/datagram-handler-after-bind';
import { listenerHandlerAfterBind } from './websockets/listener-handler-after-bind';
import { readFullLoadBlocks } from './websockets/read-full-load-blocks';
import { readWithoutLoad } from './websockets/read-without-load';
import { readerConcurrentUse } from './websockets/reader-concurrent-use';
import { socketControlAfterConnect } from './websockets/socket-control-after-connect';
import { storeNotAwaited } from './websockets/store-not-awaited';
import { streamDetachWhilePending } from './websockets/stream-detach-while-pending';
import { streamNotDetached } from './websockets/stream-not-detached';
import { wsAsyncVoid } from './websockets/ws-async-void';
import { wsCloseCode } from './websockets/ws-close-code';
import { wsClosedOnly } from './websockets/ws-closed-only';
import { wsConnectUnawaited } from './websockets/ws-connect-unawaited';
import { wsContinuewithNoFault } from './websockets/ws-continuewith-no-fault';
import { wsControlAfterConnect } from './websockets/ws-control-after-connect';
import { wsDisposeInHandler } from './websockets/ws-dispose-in-handler';
import { wsErrorNotClassified } from './websockets/ws-error-not-classified';
import { wsGetdatareaderUnguarded } from './websockets/ws-getdatareader-unguarded';
import { wsHandlerAfterConnect } from './websockets/ws-handler-after-connect';
import { wsHeaderAfterConnect } from './websockets/ws-header-after-connect';
import { wsInsecure } from './websockets/ws-insecure';
import { wsLargeOnMessage } from './websockets/ws-large-on-message';
import { wsMessagetypeChangeUnflushed } from './websockets/ws-messagetype-change-unflushed';
import { wsNoClosedHandler } from './websockets/ws-no-closed-handler';
import { wsNoConnectTimeout } from './websockets/ws-no-connect-timeout';
import { wsNoMessageHandler } from './websockets/ws-no-message-handler';
import { wsReuseAfterClose } from './websockets/ws-reuse-after-close';
import { wsSendBeforeConnect } from './websockets/ws-send-before-connect';
import { wsTextWithoutUtf8 } from './websockets/ws-text-without-utf8';
import { wsUtf8OnStream } from './websockets/ws-utf8-on-stream';
import { wsWrongScheme } from './websockets/ws-wrong-scheme';

export const rulesByFolder: Readonly<Record<RuleFolder, readonly Rule[]>> = {
  agreement: [
    activatableclassMissing,
    declaredTaskUnused,
    entrypointCaseMismatch,
    entrypointClassMissing,
    entrypointNotDeclared,
    listenerCapabilityMissing,
    lockscreenSystemtrigger8x,
    networkCapabilityMissing,
    socketactivityTaskDeclaredWrong,
    toastcapableMissing,
    triggerTypeNotDeclared,
    websocketkeepaliveDeclaredNotRegistered,
    websocketkeepaliveNameTypo,
    websocketkeepaliveNotDeclared,
  ],
  broker: [
    cancelioNotAwaited,
    closedSocketNotReconnected,
    enableTransferAfterBind,
    enableWithoutTransfer,
    enableWrongTaskId,
    keepaliveTimerWithoutHandler,
    listenerWake,
    noAllsocketsCheck,
    preferSocketactivity,
    readerNotDetachedBeforeTransfer,
    reasonSwitchIncomplete,
    reconnectDataNotPersisted,
    socketIdMismatch,
    socketLeakOnBreak,
    socketNotReturned,
    socketNotReturnedOnException,
    socketReturnedUndrained,
    socketTaskTooHeavy,
    socketactivityNothingTransferred,
    suspendDeferralRace,
    transferNotInSuspending,
    transferWithPendingIo,
    transferWithoutEnable,
    transportMismatchBroker,
    triggerDetailsUnchecked,
    unreachableTriggerReason,
    useAfterTransfer,
    wakeWithoutFallback,
    wrongKindGetter,
    zeroBytesNotHandled,
  ],
  channels: [
    cctAwaitRead,
    cctChannelidLength,
    cctClassWrongNamespace,
    cctContextNotStored,
    cctDatareaderOnTransport,
    cctDuplicateChannelid,
    cctErrorStateIgnored,
    cctFlushMissing,
    cctHeavyCompletion,
    cctIntervalRange,
    cctIntervalVsServer,
    cctKeepaliveNotRegistered,
    cctLongOpAwaited,
    cctMessageProcessedTwice,
    cctNoInitialRead,
    cctNoProbeRequest,
    cctNoRepost,
    cctNoSoftwareFallback,
    cctNotCaughtUnauthorized,
    cctNotDisposed,
    cctPongInterval,
    cctPropertyBagAdd,
    cctPushNotRegistered,
    cctQueueNotDrained,
    cctRequiresAccessFirst,
    cctResetNotHandled,
    cctSetupNotWaited,
    cctSetupOnUiThread,
    cctSoftwareDefault,
    cctTcpKeepalive,
    cctTooMany,
    cctTransportNotSet,
    httpCctAwaitSend,
    httpCctHttps,
    httpCctNullRequest,
    httpCctOldRequestKept,
    httpCctSetHeadersLate,
    httpCctStreamRead,
    httpCctTaskUnchecked,
    httpClientToUsingtransport,
    httpRequestNotRtc,
    usingtransportAfterConnect,
    waitforpushBeforeConnect,
    waitforpushMissing,
    waitforpushStatusIgnored,
    websocketkeepaliveForStreamsocket,
    websocketkeepaliveNotUsed,
  ],
  manifest: [
    activatableclassThreadingmodel,
    bgtaskCategoryChildMismatch,
    bgtaskDuplicateEntrypoint,
    bgtaskDuplicateType,
    bgtaskEmpty,
    bgtaskEntrypointAndStartpage,
    bgtaskEntrypointShape,
    bgtaskExecutableNotApp,
    bgtaskExecutablePattern,
    bgtaskExecutableWithoutCct,
    bgtaskExtensionPlacement,
    bgtaskGroupNamePattern,
    bgtaskMissingEntrypoint,
    bgtaskMultipleInstancesConflict,
    bgtaskNamespaceNotForTarget,
    bgtaskRtcType,
    bgtaskTooManyTasks,
    bgtaskTypeCase,
    bgtaskTypeWrongNamespace,
    bgtaskUnknownType,
    capabilityOrderOrDuplicate,
    cctJavascriptApp,
    cctMissingExecutable,
    cctOnPhone,
    cctPushExtensionMissing,
    executableWithoutEntrypoint,
    lockscreenBadgeAttributes,
    lockscreenRequired8x,
    lockscreenWideLogo,
    lockscreenWithoutBgtask,
    mixedTypesMayLoseAlwayson,
    uap10ActivationInconsistent,
    websocketkeepaliveMinversion,
    websocketkeepaliveWrongType,
    xmlDoctype,
    xmlEncoding,
    xmlNotWellFormed,
  ],
  schema: [
    schemaDuplicateValue,
    schemaInvalidValue,
    schemaMisplacedElement,
    schemaMissingAttribute,
    schemaMissingElement,
    schemaTooManyElements,
    schemaUnexpectedText,
    schemaUnknownAttribute,
    schemaUnknownElement,
    schemaUnknownNamespace,
    schemaUnknownReference,
    schemaWrongRoot,
  ],
  settings: [settingsInvalid, unusedSuppression],
  tasks: [
    assumeTaskRunsThrough,
    awaitInNonAsync,
    blockingAsyncInRun,
    conditionAfterRegister,
    conflictingConditions,
    deferralAfterAwait,
    deferralCompleteBeforeAsyncEnd,
    deferralNotCompleted,
    duplicateRegistration,
    internetavailableCondition,
    internetavailableRealtime,
    networkRequestedMissing,
    noCanceledHandler,
    quotaHeavyWork,
    rawPushPayload,
    rawPushWithoutChannel,
    registerExceptionsUnhandled,
    registerIncomplete,
    requestaccessMissing,
    requestaccessResultIgnored,
    runAsyncNoDeferral,
    systemtriggerOneshotCcreset,
    taskClassNotSealedPublic,
    taskTooLong,
    timetriggerTooShort,
    triggerDetailsMismatch,
    triggerReplaced,
    worksOnlyOnLockscreen,
  ],
  websockets: [
    datagramHandlerAfterBind,
    listenerHandlerAfterBind,
    readFullLoadBlocks,
    readWithoutLoad,
    readerConcurrentUse,
    socketControlAfterConnect,
    storeNotAwaited,
    streamDetachWhilePending,
    streamNotDetached,
    wsAsyncVoid,
    wsCloseCode,
    wsClosedOnly,
    wsConnectUnawaited,
    wsContinuewithNoFault,
    wsControlAfterConnect,
    wsDisposeInHandler,
    wsErrorNotClassified,
    wsGetdatareaderUnguarded,
    wsHandlerAfterConnect,
    wsHeaderAfterConnect,
    wsInsecure,
    wsLargeOnMessage,
    wsMessagetypeChangeUnflushed,
    wsNoClosedHandler,
    wsNoConnectTimeout,
    wsNoMessageHandler,
    wsReuseAfterClose,
    wsSendBeforeConnect,
    wsTextWithoutUtf8,
    wsUtf8OnStream,
    wsWrongScheme,
  ],
};

/** All, by id. */
export const rules: readonly Rule[] = Object.values(rulesByFolder)
  .flat()
  .sort((a, b) => (a.id < b.id ? -1 : 1));
