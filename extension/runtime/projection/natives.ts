// Every native of the Windows types; the list is the registry.

import type { NativeModule } from '../engine/native';
import { bareTriggers } from './bareTriggers';
import { detailsObjects } from './detailsObjects';
import { guarded } from './errors';
import { handFiredTriggers } from './handFiredTriggers';
import { propertyBags } from './propertyBags';
import { runtimeFlavor } from './System/RuntimeFlavor';
import { debug } from './System.Diagnostics/Debug';
import { triggerRequests } from './triggerRequests';
import { packageId } from './Windows.ApplicationModel/PackageId';
import { suspendingOperation } from './Windows.ApplicationModel/SuspendingOperation';
import { launchActivatedEventArgs } from './Windows.ApplicationModel.Activation/LaunchActivatedEventArgs';
import { appServiceConnection } from './Windows.ApplicationModel.AppService/AppServiceConnection';
import { backgroundExecutionManager } from './Windows.ApplicationModel.Background/BackgroundExecutionManager';
import { backgroundTaskBuilder } from './Windows.ApplicationModel.Background/BackgroundTaskBuilder';
import { backgroundTaskDeferral } from './Windows.ApplicationModel.Background/BackgroundTaskDeferral';
import { backgroundTaskInstance } from './Windows.ApplicationModel.Background/BackgroundTaskInstance';
import { backgroundTaskRegistration } from './Windows.ApplicationModel.Background/BackgroundTaskRegistration';
import { backgroundWorkCost } from './Windows.ApplicationModel.Background/BackgroundWorkCost';
import { locationTrigger } from './Windows.ApplicationModel.Background/LocationTrigger';
import { maintenanceTrigger } from './Windows.ApplicationModel.Background/MaintenanceTrigger';
import { socketActivityTrigger } from './Windows.ApplicationModel.Background/SocketActivityTrigger';
import { systemCondition } from './Windows.ApplicationModel.Background/SystemCondition';
import { systemTrigger } from './Windows.ApplicationModel.Background/SystemTrigger';
import { timeTrigger } from './Windows.ApplicationModel.Background/TimeTrigger';
import { coreApplication } from './Windows.ApplicationModel.Core/CoreApplication';
import { extendedExecutionSession } from './Windows.ApplicationModel.ExtendedExecution/ExtendedExecutionSession';
import { resourceLoader } from './Windows.ApplicationModel.Resources/ResourceLoader';
import { geolocator } from './Windows.Devices.Geolocation/Geolocator';
import { geofenceMonitor } from './Windows.Devices.Geolocation.Geofencing/GeofenceMonitor';
import { hostEvents } from './Windows.Foundation/HostEvents';
import { hostTasks } from './Windows.Foundation/HostTasks';
import { later } from './Windows.Foundation/Later';
import { windowsError } from './Windows.Foundation/WindowsError';
import { applicationLanguages } from './Windows.Globalization/ApplicationLanguages';
import { dateTimeFormatter } from './Windows.Globalization.DateTimeFormatting/DateTimeFormatter';
import { pictureCodec } from './Windows.Graphics.Imaging/PictureCodec';
import { hostName } from './Windows.Networking/HostName';
import { networkAdapter } from './Windows.Networking.Connectivity/NetworkAdapter';
import { networkInformation } from './Windows.Networking.Connectivity/NetworkInformation';
import { pushNotificationChannelManager } from './Windows.Networking.PushNotifications/PushNotificationChannelManager';
import { pushNotificationReceivedEventArgs } from './Windows.Networking.PushNotifications/PushNotificationReceivedEventArgs';
import { controlChannelTrigger } from './Windows.Networking.Sockets/ControlChannelTrigger';
import { datagramSocket } from './Windows.Networking.Sockets/DatagramSocket';
import { endpointPairs } from './Windows.Networking.Sockets/EndpointPairs';
import { messageWebSocket } from './Windows.Networking.Sockets/MessageWebSocket';
import { socketActivityInformation } from './Windows.Networking.Sockets/SocketActivityInformation';
import { socketActivityTriggerDetails } from './Windows.Networking.Sockets/SocketActivityTriggerDetails';
import { socketError } from './Windows.Networking.Sockets/SocketError';
import { streamSocket } from './Windows.Networking.Sockets/StreamSocket';
import { streamSocketListener } from './Windows.Networking.Sockets/StreamSocketListener';
import { streamWebSocket } from './Windows.Networking.Sockets/StreamWebSocket';
import { webSocketError } from './Windows.Networking.Sockets/WebSocketError';
import { cryptographicBuffer } from './Windows.Security.Cryptography/CryptographicBuffer';
import { hashAlgorithmProvider } from './Windows.Security.Cryptography.Core/HashAlgorithmProvider';
import { applicationData } from './Windows.Storage/ApplicationData';
import { applicationDataContainer } from './Windows.Storage/ApplicationDataContainer';
import { sandbox } from './Windows.Storage/Sandbox';
import { storageContentType } from './Windows.Storage/StorageContentType';
import { streamText } from './Windows.Storage.Streams/StreamText';
import { launcher } from './Windows.System/Launcher';
import { powerManager } from './Windows.System.Power/PowerManager';
import { families } from './Windows.System.Profile/Families';
import { userProfilePersonalizationSettings } from './Windows.System.UserProfile/UserProfilePersonalizationSettings';
import { coreWindow } from './Windows.UI.Core/CoreWindow';
import { tileUpdater } from './Windows.UI.Notifications/TileUpdater';
import { toastNotificationHistory } from './Windows.UI.Notifications/ToastNotificationHistory';
import { toastNotifier } from './Windows.UI.Notifications/ToastNotifier';
import { openDialog } from './Windows.UI.Popups/OpenDialog';
import { themeResources } from './Windows.UI.Xaml/ThemeResources';
import { userInput } from './Windows.UI.Xaml/UserInput';
import { xamlEvents } from './Windows.UI.Xaml/XamlEvents';
import { frame } from './Windows.UI.Xaml.Controls/Frame';
import { xamlElement } from './Windows.UI.Xaml.Markup/XamlElement';
import { webError } from './Windows.Web/WebError';
import { httpCookieJar } from './Windows.Web.Http/HttpCookieJar';
import { httpExchange } from './Windows.Web.Http/HttpExchange';
import { httpBaseProtocolFilter } from './Windows.Web.Http.Filters/HttpBaseProtocolFilter';

/** For `createEngine({ natives: windowsNatives, host })`. */
export const windowsNatives: readonly NativeModule[] = [
  applicationDataContainer,
  appServiceConnection,
  backgroundExecutionManager,
  backgroundTaskBuilder,
  backgroundTaskDeferral,
  backgroundTaskInstance,
  backgroundTaskRegistration,
  backgroundWorkCost,
  bareTriggers,
  controlChannelTrigger,
  coreApplication,
  detailsObjects,
  cryptographicBuffer,
  debug,
  datagramSocket,
  endpointPairs,
  extendedExecutionSession,
  geofenceMonitor,
  geolocator,
  hostEvents,
  dateTimeFormatter,
  pictureCodec,
  hostName,
  hostTasks,
  httpBaseProtocolFilter,
  httpCookieJar,
  httpExchange,
  launchActivatedEventArgs,
  locationTrigger,
  maintenanceTrigger,
  messageWebSocket,
  networkAdapter,
  networkInformation,
  packageId,
  families,
  powerManager,
  pushNotificationReceivedEventArgs,
  runtimeFlavor,
  socketActivityInformation,
  socketActivityTrigger,
  socketActivityTriggerDetails,
  socketError,
  streamSocket,
  streamSocketListener,
  streamText,
  streamWebSocket,
  suspendingOperation,
  systemCondition,
  systemTrigger,
  timeTrigger,
  toastNotifier,
  triggerRequests,
  webSocketError,
  webError,
  windowsError,
  coreWindow,
  openDialog,
  xamlEvents,
  userInput,
  xamlElement,
  propertyBags,
  handFiredTriggers,
  applicationLanguages,
  themeResources,
  hashAlgorithmProvider,
  resourceLoader,
  launcher,
  userProfilePersonalizationSettings,
  frame,
  pushNotificationChannelManager,
  toastNotificationHistory,
  tileUpdater,
  later,
  storageContentType,
  sandbox,
  applicationData,
].map(guarded);
