namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the PIN lock of a mobile broadband device changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mobilebroadbandpinlockstatechangetrigger"/>
    public sealed class MobileBroadbandPinLockStateChangeTrigger : IBackgroundTrigger
    {
        public extern MobileBroadbandPinLockStateChangeTrigger();
    }
}
