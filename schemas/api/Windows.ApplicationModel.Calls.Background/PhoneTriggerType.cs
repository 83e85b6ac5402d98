namespace Windows.ApplicationModel.Calls.Background
{
    /// <summary>The telephony events that can start a task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.calls.background.phonetriggertype"/>
    public enum PhoneTriggerType
    {
        NewVoicemailMessage = 0,
        CallHistoryChanged = 1,
        LineChanged = 2,
        AirplaneModeDisabledForEmergencyCall = 3,
        CallOriginDataRequest = 4,
        CallBlocked = 5,
        IncomingCallDismissed = 6,
        IncomingCallNotification = 7,
    }
}
