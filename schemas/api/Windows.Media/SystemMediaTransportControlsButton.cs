namespace Windows.Media
{
    /// <summary>A button of the system or of a headset.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.systemmediatransportcontrolsbutton"/>
    public enum SystemMediaTransportControlsButton
    {
        Play = 0,
        Pause = 1,
        Stop = 2,
        Record = 3,
        FastForward = 4,
        Rewind = 5,
        Next = 6,
        Previous = 7,
        ChannelUp = 8,
        ChannelDown = 9,
    }
}
