namespace Windows.Devices.Geolocation
{
    /// <summary>A shape on the earth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.igeoshape"/>
    public interface IGeoshape
    {
        AltitudeReferenceSystem AltitudeReferenceSystem { get; }
        GeoshapeType GeoshapeType { get; }
        uint SpatialReferenceId { get; }
    }
}
