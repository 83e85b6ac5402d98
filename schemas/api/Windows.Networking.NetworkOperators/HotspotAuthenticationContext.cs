using System;
using Windows.Data.Xml.Dom;
using Windows.Foundation;
using Windows.Networking.Connectivity;

namespace Windows.Networking.NetworkOperators
{
    /// <summary>A pending sign-in to a hotspot.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.hotspotauthenticationcontext"/>
    public sealed class HotspotAuthenticationContext
    {
        private extern HotspotAuthenticationContext();
        public extern Uri AuthenticationUrl { get; }
        public extern NetworkAdapter NetworkAdapter { get; }
        public extern Uri RedirectMessageUrl { get; }
        public extern XmlDocument RedirectMessageXml { get; }
        public extern byte[] WirelessNetworkId { get; }
        public static extern bool TryGetAuthenticationContext(string evenToken, out HotspotAuthenticationContext context);
        public extern void AbortAuthentication(bool markAsManual);
        public extern void IssueCredentials(string userName, string password, string extraParameters, bool markAsManualConnectOnFailure);
        public extern IAsyncOperation<HotspotCredentialsAuthenticationResult> IssueCredentialsAsync(string userName, string password, string extraParameters, bool markAsManualConnectOnFailure);
        public extern void SkipAuthentication();
        public extern void TriggerAttentionRequired(string packageRelativeApplicationId, string applicationParameters);
    }
}
