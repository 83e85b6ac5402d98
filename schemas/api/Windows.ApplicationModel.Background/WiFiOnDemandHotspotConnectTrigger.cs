namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user wants to connect to a hotspot that has to be switched on first.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.wifiondemandhotspotconnecttrigger"/>
    public sealed class WiFiOnDemandHotspotConnectTrigger : IBackgroundTrigger
    {
        public extern WiFiOnDemandHotspotConnectTrigger();
    }
}
