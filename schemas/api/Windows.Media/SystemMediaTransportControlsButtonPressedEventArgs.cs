namespace Windows.Media
{
    /// <summary>A button was pressed; on the simulated PC nobody does.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.systemmediatransportcontrolsbuttonpressedeventargs"/>
    public sealed class SystemMediaTransportControlsButtonPressedEventArgs
    {
        private extern SystemMediaTransportControlsButtonPressedEventArgs();
        public extern SystemMediaTransportControlsButton Button { get; }
    }
}
