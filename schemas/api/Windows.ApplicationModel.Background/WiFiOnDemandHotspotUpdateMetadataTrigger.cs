namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the facts about a hotspot are to be refreshed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.wifiondemandhotspotupdatemetadatatrigger"/>
    public sealed class WiFiOnDemandHotspotUpdateMetadataTrigger : IBackgroundTrigger
    {
        public extern WiFiOnDemandHotspotUpdateMetadataTrigger();
    }
}
