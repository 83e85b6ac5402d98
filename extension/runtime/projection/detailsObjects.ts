// The objects that TriggerDetails shows for triggers without a house of their own: plain views of what the platform says.

import type { NativeModule } from '../engine/native';
import type { CsObject } from '../engine/values';
import type { DetailsOf } from '../platform/lifecycle/activations';
import { enumValue, stateOf, textArray } from './values';
import { appServiceDetailsType } from './Windows.ApplicationModel.AppService/AppServiceConnection';

const background = 'Windows.ApplicationModel.Background';
const devices = 'Windows.Devices.Background';
const notifications = 'Windows.UI.Notifications';
const network = 'Windows.Networking.Connectivity.NetworkStateChangeEventDetails';

/** Full names of their types, by kind. */
export const detailsTypes = {
  AppServiceTriggerDetails: appServiceDetailsType,
  ApplicationTriggerDetails: `${background}.ApplicationTriggerDetails`,
  DeviceServicingDetails: `${devices}.DeviceServicingDetails`,
  DeviceUseDetails: `${devices}.DeviceUseDetails`,
  NetworkStateChangeEventDetails: network,
  RawNotification: 'Windows.Networking.PushNotifications.RawNotification',
  ToastNotificationActionTriggerDetail: `${notifications}.ToastNotificationActionTriggerDetail`,
  ToastNotificationHistoryChangedTriggerDetail: `${notifications}.ToastNotificationHistoryChangedTriggerDetail`,
} as const;

const networkState = (self: CsObject) => stateOf<DetailsOf<'NetworkStateChangeEventDetails'>>(self);
const never = () => false;

export const detailsObjects: NativeModule = {
  natives: {
    [`M:${detailsTypes.RawNotification}.get_Content`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'RawNotification'>>(self).content,
    [`M:${detailsTypes.ApplicationTriggerDetails}.ArgumentTexts`]: (rt, self: CsObject) =>
      textArray(rt, stateOf<DetailsOf<'ApplicationTriggerDetails'>>(self).arguments),
    [`M:${detailsTypes.DeviceUseDetails}.get_DeviceId`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'DeviceUseDetails'>>(self).deviceId,
    [`M:${detailsTypes.DeviceUseDetails}.get_Arguments`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'DeviceUseDetails'>>(self).arguments,
    [`M:${detailsTypes.DeviceServicingDetails}.get_DeviceId`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'DeviceServicingDetails'>>(self).deviceId,
    [`M:${detailsTypes.DeviceServicingDetails}.get_Arguments`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'DeviceServicingDetails'>>(self).arguments,
    [`M:${detailsTypes.DeviceServicingDetails}.Milliseconds`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'DeviceServicingDetails'>>(self).duration,
    [`M:${detailsTypes.ToastNotificationActionTriggerDetail}.get_Argument`]: (_rt, self: CsObject) =>
      stateOf<DetailsOf<'ToastNotificationActionTriggerDetail'>>(self).argument,
    // As ValueSetText.cs of the library reads them: `s:` marks a text.
    [`M:${detailsTypes.ToastNotificationActionTriggerDetail}.InputTexts`]: (rt, self: CsObject) => {
      const { input } = stateOf<DetailsOf<'ToastNotificationActionTriggerDetail'>>(self);
      return textArray(
        rt,
        Object.entries(input).flatMap(([id, text]) => [id, `s:${text}`]),
      );
    },
    [`M:${detailsTypes.ToastNotificationHistoryChangedTriggerDetail}.get_ChangeType`]: (rt, self: CsObject) => {
      const { change } = stateOf<DetailsOf<'ToastNotificationHistoryChangedTriggerDetail'>>(self);
      return enumValue(rt, `${notifications}.ToastHistoryChangedType`, change);
    },
    [`M:${detailsTypes.ToastNotificationHistoryChangedTriggerDetail}.get_CollectionId`]: () => '',
    [`M:${network}.get_HasNewConnectionCost`]: (_rt, self: CsObject) => networkState(self).newCost,
    [`M:${network}.get_HasNewInternetConnectionProfile`]: (_rt, self: CsObject) => networkState(self).newProfile,
    [`M:${network}.get_HasNewNetworkConnectivityLevel`]: (_rt, self: CsObject) => networkState(self).newConnectivity,
    // The simulated network has no domains, host names, tethering or mobile registration that could change.
    [`M:${network}.get_HasNewDomainConnectivityLevel`]: never,
    [`M:${network}.get_HasNewHostNameList`]: never,
    [`M:${network}.get_HasNewTetheringClientCount`]: never,
    [`M:${network}.get_HasNewTetheringOperationalState`]: never,
    [`M:${network}.get_HasNewWwanRegistrationState`]: never,
  },
};
