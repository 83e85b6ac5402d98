using System.Collections.Generic;

namespace Windows.Devices.Geolocation
{
    /// <summary>What a GeovisitTrigger hands to its task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geovisittriggerdetails"/>
    public sealed class GeovisitTriggerDetails
    {
        private extern GeovisitTriggerDetails();
        public extern IReadOnlyList<Geovisit> ReadReports();
    }
}
