using System;
using System.Collections.Generic;

namespace Windows.Networking.Connectivity
{
    /// <summary>Facts about a mobile connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.wwanconnectionprofiledetails"/>
    public sealed class WwanConnectionProfileDetails
    {
        private extern WwanConnectionProfileDetails();
        public extern string AccessPointName { get; }
        public extern string HomeProviderId { get; }
        public extern WwanNetworkIPKind IPKind { get; }
        public extern IReadOnlyList<Guid> PurposeGuids { get; }
        public extern WwanDataClass GetCurrentDataClass();
        public extern WwanNetworkRegistrationState GetNetworkRegistrationState();
    }
}
