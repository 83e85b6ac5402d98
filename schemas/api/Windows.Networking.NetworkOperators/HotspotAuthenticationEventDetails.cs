namespace Windows.Networking.NetworkOperators
{
    /// <summary>What a task gets that is to sign in to a hotspot.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.hotspotauthenticationeventdetails"/>
    public sealed class HotspotAuthenticationEventDetails
    {
        private extern HotspotAuthenticationEventDetails();
        public extern string EventToken { get; }
    }
}
