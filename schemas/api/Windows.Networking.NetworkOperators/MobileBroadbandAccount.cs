using System;
using System.Collections.Generic;

namespace Windows.Networking.NetworkOperators
{
    /// <summary>An account with a mobile operator.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.mobilebroadbandaccount"/>
    public sealed class MobileBroadbandAccount
    {
        private extern MobileBroadbandAccount();
        public static extern IReadOnlyList<string> AvailableNetworkAccountIds { get; }
        public extern string NetworkAccountId { get; }
        public extern Guid ServiceProviderGuid { get; }
        public extern string ServiceProviderName { get; }
        public static extern MobileBroadbandAccount CreateFromNetworkAccountId(string networkAccountId);
    }
}
