namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the operator's protocol configuration data changes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mobilebroadbandpcodatachangetrigger"/>
    public sealed class MobileBroadbandPcoDataChangeTrigger : IBackgroundTrigger
    {
        public extern MobileBroadbandPcoDataChangeTrigger();
    }
}
