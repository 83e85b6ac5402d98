// Members of Windows that programs may name but that have no behaviour here: one sentence why, by prefix of the documentation id.

import { type Reasons, reasonFor } from '../engine/natives/notSimulated';

/** Why a member is not simulated; undefined when nothing is said about it. In: `M:Namespace.Type.Member(…)`. */
export function whyNotSimulated(documentationId: string): string | undefined {
  return reasonFor(documentationId, reasons);
}

const files =
  'Of files the folders of the app, its package and the libraries of the user are simulated: no other folders, no queries, thumbnails or media properties.';
const noUser = 'The simulated PC has one user, who is not described.';
const security =
  'Of TLS the handshake as a client and what is wrong with a certificate are simulated, but not certificates themselves.';
const webSocketSecurity =
  'Of WebSockets neither certificates themselves nor statistics are simulated; connections, messages, close frames and TLS are.';
const shell =
  'Of notifications toasts, tiles and badges are simulated; not periodic updates, collections and listeners.';
const userInterface = 'The simulated PC has no screen and no input; only code behind the user interface runs.';
const triggers = 'This trigger is not simulated: nothing on the simulated PC would fire it.';

const reasons: Reasons = {
  'Windows.ApplicationModel': 'Of the package only identity and display names are simulated.',
  'Windows.ApplicationModel.Activation': 'Only launching the app is simulated, no other kind of activation.',
  'Windows.ApplicationModel.Activation.LaunchActivatedEventArgs.get_User': noUser,
  'Windows.ApplicationModel.AppService':
    'Of app services connections on one device are simulated, for one user; neither their catalog nor the capabilities of callers.',
  'Windows.ApplicationModel.Background': triggers,
  'Windows.ApplicationModel.Background.AlarmApplicationManager': 'Alarm apps are not simulated.',
  'Windows.ApplicationModel.Background.BackgroundTaskBuilder.RegisterBackgroundTaskWithSystem':
    'Tasks in COM classes of desktop apps are not simulated.',
  'Windows.ApplicationModel.Background.BackgroundTaskInstance.get_User': noUser,
  'Windows.ApplicationModel.Core':
    'The simulated app has one window, and neither restarts itself nor hears of unhandled errors.',
  'Windows.ApplicationModel.Resources':
    'Of resources the texts of .resw files are simulated, in the language of the user.',
  'Windows.ApplicationModel.Store':
    'There is no store: CurrentAppSimulator plays one, CurrentApp only says that the app is bought.',
  'Windows.Data.Xml.Dom': 'Document types and entities are not simulated.',
  'Windows.Foundation': 'Memory buffers and form decoding are not simulated.',
  'Windows.Foundation.Metadata': 'Attributes for the web and for other languages mean nothing to C#.',
  'Windows.Devices': 'The simulated PC has no devices besides its network adapter.',
  'Windows.Devices.Geolocation':
    'Of places the position of the device and geofences are simulated; no default or coarse positions, no history and no visits.',
  'Windows.Media': 'The simulated PC plays nothing: nobody presses buttons, and nothing is opened, fails or ends.',
  'Windows.Globalization':
    'Of languages those of the user, their names and customs are simulated; not what the manifest lists, and no scripts.',
  'Windows.Graphics': userInterface,
  'Windows.Graphics.Imaging':
    'Of pictures the pixels of PNG, JPEG and BMP files are simulated: one frame, no properties, no thumbnails and no raw memory.',
  'Windows.Networking.BackgroundTransfer': 'Background transfers are not simulated.',
  'Windows.Networking.Connectivity':
    'Of the network its kind (none, local, metered or internet) and that of its adapter are simulated; no names, speed or usage.',
  'Windows.Networking.NetworkOperators': 'Mobile network operators are not simulated.',
  'Windows.Networking.PushNotifications': 'Push channels are there for the app as a whole and for its one user.',
  'Windows.Networking.Sockets': 'This member of the sockets is not simulated.',
  'Windows.Networking.Sockets.MessageWebSocket': webSocketSecurity,
  'Windows.Networking.Sockets.MessageWebSocketInformation': webSocketSecurity,
  'Windows.Networking.Sockets.StreamWebSocket': webSocketSecurity,
  'Windows.Networking.Sockets.StreamWebSocketInformation': webSocketSecurity,
  'Windows.Networking.Sockets.ServerMessageWebSocket': 'WebSockets of the device portal are not simulated.',
  'Windows.Networking.Sockets.ServerStreamWebSocket': 'WebSockets of the device portal are not simulated.',
  'Windows.Networking.Sockets.StreamSocket': security,
  'Windows.Networking.Sockets.StreamSocketInformation': `${security} Timing of connections is not measured.`,
  'Windows.Networking.Sockets.StreamSocketListener':
    'Listeners that speak TLS are not simulated; use SocketProtectionLevel.PlainSocket.',
  'Windows.Security':
    'Of security hashes, symmetric ciphers (AES, DES, 3DES), keys of passwords, random numbers and passwords for servers are simulated; no pairs of keys, no certificates.',
  'Windows.Storage': files,
  'Windows.Storage.ApplicationData':
    'Of the data of the app its settings and its four folders are simulated, for one user.',
  'Windows.Storage.Streams': 'Only streams in memory and of sockets are simulated.',
  'Windows.System.Power': 'How long the battery lasts, and how energy is spent, is not simulated.',
  'Windows.System': 'Users, and properties of the machine, are not simulated.',
  'Windows.System.Launcher.QueryUriSupportAsync': 'Which other apps there are is not simulated.',
  'Windows.UI': userInterface,
  'Windows.UI.Notifications': shell,
  'Windows.UI.StartScreen': 'Secondary tiles are not simulated.',
  'Windows.Web.Http.Filters.HttpBaseProtocolFilter.CreateForUser': noUser,
  'Windows.Web.Http.Filters.HttpBaseProtocolFilter.get_User': noUser,
  'Windows.Web.Http.Filters.HttpBaseProtocolFilter':
    'Certificates themselves are not simulated, but what is wrong with the certificate of a server is.',
  'Windows.Web.Http.Filters.HttpServerCustomValidationRequestedEventArgs':
    'Certificates themselves are not simulated; what is wrong with one is in ServerCertificateErrors.',
  'Windows.Web.Http.Headers.HttpContentHeaderCollection.ContentLanguage':
    'Languages of bodies are there by name: headers["Content-Language"].',
  'Windows.Web.Http.Headers.HttpLanguageHeaderValueCollection':
    'Languages of bodies are there by name: headers["Content-Language"].',
  'Windows.Web.Http.HttpTransportInformation': security,
  'Windows.Web.Syndication.SyndicationFeed.GetXmlDocument': 'Feeds are read, not written.',
  'Windows.UI.Xaml':
    'Pages and controls hold what is set and what the XAML binds, and tell their handlers; looks, templates of controls and what only a screen can answer are not simulated.',
};
