namespace Windows.Media
{
    /// <summary>Something about the controls of the system has changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.systemmediatransportcontrolspropertychangedeventargs"/>
    public sealed class SystemMediaTransportControlsPropertyChangedEventArgs
    {
        private extern SystemMediaTransportControlsPropertyChangedEventArgs();
        public extern SystemMediaTransportControlsProperty Property { get; }
    }
}
