namespace Windows.Devices.Gpio
{
    /// <summary>What is on a pin.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.gpio.gpiopinvalue"/>
    public enum GpioPinValue
    {
        Low = 0,
        High = 1,
    }
}
