using System;

namespace Windows.Devices.Geolocation
{
    /// <summary>The town and country of a position.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.civicaddress"/>
    public sealed class CivicAddress
    {
        private extern CivicAddress();
        public extern string City { get; }
        public extern string Country { get; }
        public extern string PostalCode { get; }
        public extern string State { get; }
        public extern DateTimeOffset Timestamp { get; }
    }
}
