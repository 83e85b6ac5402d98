namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the radio of a mobile broadband device is switched.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mobilebroadbandradiostatechangetrigger"/>
    public sealed class MobileBroadbandRadioStateChangeTrigger : IBackgroundTrigger
    {
        public extern MobileBroadbandRadioStateChangeTrigger();
    }
}
