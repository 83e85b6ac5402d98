namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the registration in the mobile network changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mobilebroadbandregistrationstatechangetrigger"/>
    public sealed class MobileBroadbandRegistrationStateChangeTrigger : IBackgroundTrigger
    {
        public extern MobileBroadbandRegistrationStateChangeTrigger();
    }
}
