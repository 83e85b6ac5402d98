using System;
using Windows.Data.Xml.Dom;

namespace Windows.Networking.NetworkOperators
{
    /// <summary>What became of a sign-in to a hotspot.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.hotspotcredentialsauthenticationresult"/>
    public sealed class HotspotCredentialsAuthenticationResult
    {
        private extern HotspotCredentialsAuthenticationResult();
        public extern XmlDocument AuthenticationReplyXml { get; }
        public extern bool HasNetworkErrorOccurred { get; }
        public extern Uri LogoffUrl { get; }
        public extern HotspotAuthenticationResponseCode ResponseCode { get; }
    }
}
