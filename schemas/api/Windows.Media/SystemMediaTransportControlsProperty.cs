namespace Windows.Media
{
    /// <summary>What has changed about the controls of the system.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.systemmediatransportcontrolsproperty"/>
    public enum SystemMediaTransportControlsProperty
    {
        SoundLevel = 0,
    }
}
