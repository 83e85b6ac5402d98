namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task that signs in to a hotspot.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.networkoperatorhotspotauthenticationtrigger"/>
    public sealed class NetworkOperatorHotspotAuthenticationTrigger : IBackgroundTrigger
    {
        public extern NetworkOperatorHotspotAuthenticationTrigger();
    }
}
