namespace Windows.Devices.Gpio
{
    /// <summary>Whether others may have the pin open too.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiosharingmode"/>
    public enum GpioSharingMode
    {
        Exclusive = 0,
        SharedReadOnly = 1,
    }
}
