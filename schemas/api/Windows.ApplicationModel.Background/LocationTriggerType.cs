namespace Windows.ApplicationModel.Background
{
    /// <summary>The kinds of location events.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.locationtriggertype"/>
    public enum LocationTriggerType
    {
        Geofence = 0,
    }
}
