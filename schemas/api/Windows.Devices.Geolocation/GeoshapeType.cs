namespace Windows.Devices.Geolocation
{
    /// <summary>A kind of shape on the earth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geoshapetype"/>
    public enum GeoshapeType
    {
        Geopoint = 0,
        Geocircle = 1,
        Geopath = 2,
        GeoboundingBox = 3,
    }
}
