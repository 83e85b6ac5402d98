namespace Windows.ApplicationModel.Activation
{
    /// <summary>An activation by a device.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.ideviceactivatedeventargs"/>
    public interface IDeviceActivatedEventArgs : IActivatedEventArgs
    {
        string DeviceInformationId { get; }
        string Verb { get; }
    }
}
